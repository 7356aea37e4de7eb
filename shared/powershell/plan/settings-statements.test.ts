import { expect, it } from 'vitest'
import { changeItem, setTransportConfig, setParameter } from '../../edits/change'
import { markTransportConfigAsExisting, markTransportConfigAsNew } from '../../edits/existing'
import { subscribeEdge } from '../../edits/subscribe'
import { readDesign, writeDesign } from '../../file/design-file'
import { indexes } from '../../model/indexes'
import { receive } from '../../rules/testing/designs'
import { p0 } from '../../templates/p0'
import { p4 } from '../../templates/p4'
import { plan } from '../plan'
import { waitingSentences } from '../testing/waiting'

const design = p0()
const edge = indexes(design).byKind.server.find(({ role }) => role === 'edge')?.id ?? ''
const added = (after: typeof design) =>
  plan(after).statements.filter(({ cmdlet }) => cmdlet.startsWith('Set-Transport'))

it('what is stated of the organization is set in the organization', () => {
  const after = setTransportConfig('TLSSendDomainSecureList', ['fabrikam.com'])(
    setTransportConfig('MaxSendSize', '20MB')(design),
  )
  expect(added(after)).toMatchObject([
    {
      target: 'organization',
      cmdlet: 'Set-TransportConfig',
      parameters: { MaxSendSize: '20MB', TLSSendDomainSecureList: { add: ['fabrikam.com'] } },
      subject: 'organization',
    },
  ])
})

it('a setting of the organization about which nothing is known says in the script that it replaces what is there', () => {
  const [statement] = added(setTransportConfig('MaxSendSize', '20MB')(design))
  expect(statement?.reason).toBe(
    'Replaces what the organization has now as MaxSendSize: the design does not know it. Look with Get-TransportConfig first.',
  )
})

it('what is marked as existing in the organization is not set, and of a change only what differs', () => {
  const marked = markTransportConfigAsExisting()(
    setTransportConfig('MaxReceiveSize', '36MB')(setTransportConfig('MaxSendSize', '20MB')(design)),
  )
  expect(added(marked)).toEqual([])
  expect(added(setTransportConfig('MaxSendSize', '20 MB (20,971,520 bytes)')(marked))).toEqual([])
  const [statement] = added(setTransportConfig('MaxSendSize', '30MB')(marked))
  expect(statement).toMatchObject({ parameters: { MaxSendSize: '30MB' }, before: { MaxSendSize: '20MB' } })
  expect(statement).not.toHaveProperty('reason')
})

it('what is marked as new in the organization again is set as a whole', () => {
  const stated = setTransportConfig('MaxSendSize', '20MB')(design)
  const marked = markTransportConfigAsNew()(markTransportConfigAsExisting()(stated))
  expect(marked).toEqual(stated)
  expect(added(marked)).toEqual(added(stated))
  expect(markTransportConfigAsNew()(stated)).toBe(stated)
})

it('a list of the organization that is known gets what it lacks, and is given whole where it loses an entry', () => {
  const list = (...domains: string[]) => setTransportConfig('TLSSendDomainSecureList', domains)
  const marked = markTransportConfigAsExisting()(list('fabrikam.com')(design))
  const given = (after: typeof design) => added(after).map(({ parameters }) => parameters.TLSSendDomainSecureList)
  expect(given(list('fabrikam.com', 'woodgrove.com')(marked))).toEqual([{ add: ['woodgrove.com'] }])
  expect(given(list('woodgrove.com')(marked))).toEqual([['woodgrove.com']])
})

it('what exists in the organization is kept in the file', () => {
  const marked = markTransportConfigAsExisting()(setTransportConfig('MaxSendSize', '20MB')(design))
  const read = readDesign(writeDesign(marked))
  expect(read.ok && read.value.baseline['transportConfig-1']).toMatchObject({ parameters: { MaxSendSize: '20MB' } })
})

it('the Send connector wizard changes no limit of the organization', () => {
  expect(added(p4())).toEqual([])
})

it('a transport setting of an Edge server is set in its own shell', () => {
  const after = setParameter(edge, 'ExternalIPAddress', '131.107.1.1')(design)
  expect(added(after)).toMatchObject([
    {
      target: edge,
      cmdlet: 'Set-TransportService',
      parameters: { Identity: 'EDGE01', ExternalIPAddress: '131.107.1.1' },
    },
  ])
})

it('nothing stated, nothing set', () => {
  expect(added(design)).toEqual([])
})

it('renaming a server keeps what is designed on it to be scripted', () => {
  const site = design.organization.sites[0]?.id ?? ''
  const after = changeItem<'server'>(edge, { name: 'GATE01' })(subscribeEdge(edge, site)(design))
  expect(plan(after).statements[0]).toMatchObject({
    target: edge,
    cmdlet: 'New-EdgeSubscription',
    object: 'GATE01',
  })
})

it('a server without a name holds its connectors back', () => {
  const after = changeItem<'server'>(edge, { name: ' ' })(design)
  expect(plan(after).statements.map(({ target }) => target)).not.toContain(' ')
  expect(waitingSentences(after)).toContain('“To Internet” waits: its server has no name yet. Enter it there.')
})

it('a mask, whose use in ranges is unverified, is given as the length of its prefix', () => {
  const masked = ['17.17.17.0(255.255.255.0)', '10.1.1.1']
  const after = receive('receiveConnector-99', edge, { parameters: { RemoteIPRanges: masked } })(
    setTransportConfig('InternalSMTPServers', masked)(design),
  )
  const given = ['17.17.17.0/24', '10.1.1.1']
  const { statements } = plan(after)
  expect(statements.find(({ subject }) => subject === 'receiveConnector-99')?.parameters.RemoteIPRanges).toEqual(given)
  expect(added(after).map(({ parameters }) => parameters.InternalSMTPServers)).toEqual([{ add: given }])
})
