import { expect, it } from 'vitest'
import { emptyDesign, type Design } from '../model/design'
import { indexes } from '../model/indexes'
import { plan } from '../powershell/plan'
import { check } from '../rules/check'
import { addItem, addServer } from './add'
import { changeItem } from './change'
import { connectionChoices, type ChoiceId } from './connect'
import { sequence } from './edit'

const somewhere = { x: 0, y: 0 }
const design = sequence(
  addServer(
    {
      role: 'mailbox',
      version: 'SE',
      certificate: 'public',
      adapters: [{ id: 'adapter-1', name: 'Internal', addresses: ['192.168.5.10'], facing: 'internal' }],
    },
    somewhere,
  ),
  addServer({ role: 'edge', version: 'SE' }, somewhere),
  addItem('application', somewhere, { name: 'Scanner', addresses: ['192.168.10.5'] }),
)(emptyDesign)

function choices(to: string) {
  const found = connectionChoices(design, 'application-1', to)
  if ('refused' in found) throw new Error(found.refused)
  return found.choices
}

function drawn(id: ChoiceId): Design {
  return choices('server-1')
    .find((choice) => choice.id === id)!
    .edit(design)
}

const open = (after: Design) => check(after).filter(({ severity, accepted }) => severity !== 'info' && !accepted)
const route = 'inboundRoute-1'

it('a device may sign in at a Mailbox server, relay by its address or relay anonymously, as a gateway may', () => {
  expect(choices('server-1').map(({ id }) => id)).toEqual([
    'applicationDedicated',
    'applicationDefault',
    'applicationSignsIn',
    'applicationExternallySecured',
    'applicationRelay',
  ])
})

it('at an Edge server no device signs in, and none relays to every domain', () => {
  expect(choices('server-2').map(({ id }) => id)).toEqual(['applicationDedicated', 'applicationDefault'])
})

it('signing in needs no connector of its own: Client Frontend answers on 587, and nothing is scripted', () => {
  const after = drawn('applicationSignsIn')
  expect(after.items[route]).toMatchObject({ port: 587, authentication: 'basicOverTls', tls: 'required' })
  const { expects } = indexes(after).byKind.inboundRoute[0]!
  expect(after.items[expects ?? '']?.name).toMatch(/^Client Frontend/)
  expect(plan(after).statements).toEqual([])
  expect(open(after)).toEqual([])
})

it('anonymous relay makes a connector for the device alone, with the right to relay, and the checker is silent', () => {
  const after = drawn('applicationRelay')
  expect(plan(after).statements).toMatchObject([
    {
      cmdlet: 'New-ReceiveConnector',
      parameters: { RemoteIPRanges: ['192.168.10.5'], PermissionGroups: ['AnonymousUsers'] },
    },
    { cmdlet: 'Add-ADPermission', parameters: { ExtendedRights: ['ms-Exch-SMTP-Accept-Any-Recipient'] } },
  ])
  expect(open(after)).toEqual([])
})

it('relay by its address is silent once somebody says that the way is protected', () => {
  const after = drawn('applicationExternallySecured')
  expect(open(after)).not.toEqual([])
  expect(open(changeItem<'inboundRoute'>(route, { externallyProtected: true })(after))).toEqual([])
})
