import { expect, test } from 'vitest'
import { check } from '../../rules/check'
import { emptyDesign, find, type Design } from '../../model/design'
import { indexes } from '../../model/indexes'
import { changeItem, setParameter } from '../change'
import { addServer } from '../add'
import { addReceiveConnectorByWizard, transportRole } from './additions'

const at = { x: 0, y: 0 }

function newOn(server: Design): Design {
  return addReceiveConnectorByWizard(server, indexes(server).byKind.server[0]!, 'Relay').design
}

function parametersOn(server: Design) {
  return indexes(newOn(server)).byKind.receiveConnector.find(({ name }) => name === 'Relay')?.parameters
}

test('a new Receive connector on a Mailbox server starts as the wizard makes it: in Front End, on all addresses, from everywhere', () => {
  expect(parametersOn(addServer({ role: 'mailbox', version: '2019' }, at)(emptyDesign))).toEqual({
    TransportRole: 'FrontendTransport',
    Bindings: ['0.0.0.0:25'],
    RemoteIPRanges: ['0.0.0.0-255.255.255.255'],
  })
})

test('a server that has no Front End gets it without one', () => {
  expect(parametersOn(addServer({ role: 'hub', version: '2010' }, at)(emptyDesign))).not.toHaveProperty('TransportRole')
  const both = addServer({ role: 'mailbox', version: '2013' }, at)(emptyDesign)
  const split = changeItem<'server'>('server-1', { roles2013: 'mailbox' })(both)
  expect(parametersOn(split)).toHaveProperty('TransportRole', 'HubTransport')
})

test('a Receive connector that a line makes is in the service that the server has', () => {
  const both = addServer({ role: 'mailbox', version: '2013' }, at)(emptyDesign)
  const rolesWith = (roles2013: 'both' | 'mailbox' | 'clientAccess') =>
    transportRole(find(changeItem<'server'>('server-1', { roles2013 })(both), 'server', 'server-1')!)
  expect(rolesWith('both')).toEqual({ TransportRole: 'FrontendTransport' })
  expect(rolesWith('clientAccess')).toEqual({ TransportRole: 'FrontendTransport' })
  expect(rolesWith('mailbox')).toEqual({ TransportRole: 'HubTransport' })
})

test('an Edge server has no wizard: nothing is stated for it', () => {
  expect(parametersOn(addServer({ role: 'edge', version: '2019' }, at)(emptyDesign))).toEqual({})
})

test('as in the wizard, it answers the same as Default Frontend until its ranges are narrowed, and is right then', () => {
  const design = newOn(addServer({ role: 'mailbox', version: '2019' }, at)(emptyDesign))
  const { id } = indexes(design).byKind.receiveConnector.find(({ name }) => name === 'Relay')!
  expect(find(design, 'receiveConnector', id)?.usage).toBe('Custom')
  const rules = (one: Design) => check(one).flatMap(({ rule, subject }) => (subject === id ? [rule] : []))
  expect(rules(design)).toContain('RC-BIND-001')
  const narrowed = setParameter(id, 'RemoteIPRanges', ['10.20.0.15'])(design)
  expect(rules(setParameter(id, 'PermissionGroups', ['AnonymousUsers'])(narrowed))).toEqual([])
})
