import { describe, expect, test } from 'vitest'
import { addServer } from '../../edits/add'
import { changeItem, setParameter, setTransportConfig } from '../../edits/change'
import { sequence } from '../../edits/edit'
import { addAcceptedDomain, addSite } from '../../edits/organization'
import { removeItems } from '../../edits/remove'
import { subscribeEdge } from '../../edits/subscribe'
import { emptyDesign, type Design } from '../../model/design'
import { indexes } from '../../model/indexes'
import { p0 } from '../../templates/p0'
import { templates } from '../../templates'
import { plan } from '../plan'
import { asBuilt, named } from '../testing/as-built'
import { plannedLines, plannedText } from './lines'
import { planned } from './planned'

const text = (design: Design) => plannedText(planned(design), (one) => one)
const built = asBuilt(p0())
const id = (name: string) => named(built, name).id

test('a design that is built already has nothing to do', () => {
  expect(planned(built)).toEqual({ places: [], blocked: [], counts: { added: 0, changed: 0, removed: 0 } })
  expect(text(built)).toBe('Nothing differs from what exists, so there is no script.\n')
})

describe('the plan of P0', () => {
  const lines = text(p0()).split('\n')

  test('has a heading for each place, in the order of the scripts', () => {
    expect(lines.filter((line) => /^\w+$/.test(line))).toEqual(['EDGE01', 'Organization'])
  })

  test('tells what is added with its values, and what changes from what to what', () => {
    const at = lines.indexOf('  ~ Receive connector “From Internet”')
    expect(lines[at + 1]).toBe('      ~ Name: Default internal receive connector EDGE01 -> From Internet')
    expect(lines).toContain('      ~ Bindings: 0.0.0.0:25 -> 10.1.1.1:25')
    expect(lines).toContain('  + Send connector “To Edge”')
    expect(lines).toContain('      + AuthenticationCredential: account “Local account on EDGE01”')
  })

  test('ends with how much is added, changed and removed', () => {
    expect(lines.at(-2)).toBe('5 to add, 1 to change, 0 to remove.')
  })
})

test('what is removed says what the design knows of it', () => {
  const plain = planned(removeItems([id('To Internet')])(built))
  expect(plain.counts).toEqual({ added: 0, changed: 0, removed: 1 })
  const [object] = plain.places[0]!.objects
  expect(object).toMatchObject({ state: 'removed', title: 'Send connector “To Internet”' })
  expect(object?.details).toContainEqual({ state: 'removed', name: 'AddressSpaces', before: '*' })
})

test('a right is granted or taken on the connector that it is kept on, which is changed and not new', () => {
  const relay = templates.find((one) => one.id === 'p3-anonymous-relay')!.make()
  const connector = indexes(relay).byKind.receiveConnector.find(({ grants }) => grants.length > 0)!
  const taken = changeItem<'receiveConnector'>(connector.id, { grants: [] })(asBuilt(relay))
  const [place] = planned(taken).places
  expect(planned(taken).counts).toEqual({ added: 0, changed: 1, removed: 0 })
  expect(place?.objects[0]?.details).toEqual([
    { state: 'removed', name: 'Rights of NT AUTHORITY\\ANONYMOUS LOGON', before: 'ms-Exch-SMTP-Accept-Any-Recipient' },
  ])
})

test('settings of the organization and of a server are changes; what the design does not know of them says so', () => {
  const edge = addServer({ role: 'edge', version: '2019' }, { x: 0, y: 0 })(emptyDesign)
  const design = sequence(
    setParameter('server-1', 'ExternalIPAddress', '203.0.113.7'),
    setTransportConfig('MaxSendSize', '50MB'),
    setTransportConfig('InternalSMTPServers', ['10.1.1.1']),
  )(edge)
  const lines = text(design).split('\n')
  expect(lines).toContain('  ~ Transport service of EDGE01')
  expect(lines).toContain('      ~ ExternalIPAddress: not stated -> 203.0.113.7')
  expect(lines).toContain('  ~ Transport configuration of the organization')
  expect(lines).toContain('      ~ MaxSendSize: not stated -> 50MB')
  expect(lines).toContain('      + InternalSMTPServers: 10.1.1.1 (besides what it holds)')
})

test('a subscription tells on both sides what it states, what it deletes and what EdgeSync makes', () => {
  const edge = indexes(built).byKind.server.find(({ role }) => role === 'edge')!
  const design = subscribeEdge(edge.id, built.organization.sites[0]!.id)(built)
  const [first, second] = planned(design).places.map(({ name, objects }) => [name, objects.map(({ title }) => title)])
  expect(first).toEqual(['EDGE01', expect.arrayContaining(['Edge subscription of EDGE01'])])
  expect(second).toEqual(['Organization', expect.arrayContaining(['Edge subscription of EDGE01'])])
  const lines = text(design).split('\n')
  expect(lines).toContain('      - Send connector “To Internet”: deleted by the subscription')
  expect(lines.find((line) => line.includes('EdgeSync - '))).toMatch(
    /^ {6}\+ Send connector “EdgeSync - .*”: made by EdgeSync$/,
  )
})

test('a connector of a Mailbox server says on which server it is, one on an Edge server does not repeat it', () => {
  const design = templates.find((one) => one.id === 'p2-internet')!.make()
  const titles = planned(design).places.flatMap(({ objects }) => objects.map(({ title }) => title))
  expect(titles).toContainEqual(expect.stringMatching(/^Receive connector “.*” on MBX/))
})

test('what has to wait is told', () => {
  const design = sequence(addSite('HQ'), addServer({ role: 'mailbox', version: '2019' }, { x: 0, y: 0 }))(emptyDesign)
  const [connector] = indexes(design).byKind.receiveConnector
  const broken = setParameter(connector!.id, 'Bindings', ['nonsense'])(design)
  expect(planned(broken).blocked).toEqual([expect.stringContaining('cannot be read')])
  expect(planned(broken).places).toEqual([])
})

test.each(templates.map(({ id: template, make }) => [template, make] as const))(
  'every statement of %s is told once, and no line has the key of another',
  (_, make) => {
    const design = make()
    const subjects = planned(design).places.flatMap(({ objects }) => objects.map(({ subject }) => subject))
    expect(new Set(subjects)).toEqual(new Set(plan(design).statements.map(({ subject }) => subject)))
    const keys = plannedLines(planned(design)).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  },
)

test('an accepted domain that is added to an Edge server says why it is needed', () => {
  const edge = addServer({ role: 'edge', version: '2019' }, { x: 0, y: 0 })(emptyDesign)
  const [place] = planned(addAcceptedDomain('contoso.com', 'server-1')(edge)).places
  expect(place?.objects[0]).toMatchObject({ state: 'added', reason: expect.stringContaining('EdgeSync') as string })
})
