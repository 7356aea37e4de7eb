import { describe, expect, it } from 'vitest'
import type { Edit } from '../edits/edit'
import { removeItems } from '../edits/remove'
import type { Design } from '../model/design'
import { check } from './check'
import { bringsNoConflict } from './conflicts'
import { setParameter } from '../edits/change'
import { designOf, mailbox, receive } from './testing/designs'
import { expectation, gatewayRoute } from './testing/expectations'
import { fixTitle } from './words/fix-titles'

const hub = connector('receiveConnector-9', 'HubTransport', ['192.168.5.10:25'], '10.2.3.4')
const sameSender = connector('receiveConnector-10', 'FrontendTransport', ['192.168.5.10:25'], '10.2.3.4')
const otherSender = connector('receiveConnector-10', 'FrontendTransport', ['192.168.5.10:25'], '10.2.3.5')
const withoutDefault = removeItems(['receiveConnector-1'])

function connector(id: string, TransportRole: string, Bindings: string[], range: string): Edit {
  return receive(id, 'server-1', {
    name: `From ${id}`,
    usage: 'Custom',
    parameters: { TransportRole, Bindings, RemoteIPRanges: [range], PermissionGroups: ['AnonymousUsers'] },
  })
}

/** The titles of the fixes that a rule offers. */
function fixes(rule: string, design: Design): readonly (string | undefined)[] {
  return check(design)
    .filter((finding) => finding.rule === rule)
    .map(({ fix }) => fix && fixTitle(fix.title))
}

describe('A fix is offered where it brings no other conflict', () => {
  const front = 'Set TransportRole to FrontendTransport'

  it('of a Transport connector on port 25 beside the default connectors', () => {
    expect(fixes('RC-BIND-004', designOf(mailbox(), hub))).toEqual([front])
    expect(fixes('RC-BIND-004', designOf(mailbox(), hub, otherSender))).toEqual([front])
    expect(fixes('RC-BIND-004', designOf(mailbox(), hub, sameSender))).toEqual([undefined])
  })

  it('of a Transport connector on port 25 without a default connector, alone and beside one for the same sender', () => {
    expect(fixes('RC-ROLE-004', designOf(mailbox(), withoutDefault, hub))).toEqual([front])
    const both = designOf(mailbox(), withoutDefault, hub, sameSender)
    expect(bringsNoConflict('receiveConnector-9', frontEnd, both)).toBe(false)
    expect(fixes('RC-ROLE-004', both)).toEqual([undefined])
  })

  it('of a Transport connector that listens on a port of the Transport service, too', () => {
    const ports = connector('receiveConnector-9', 'HubTransport', ['192.168.5.10:25', '192.168.5.10:2525'], '10.2.3.4')
    expect(fixes('RC-ROLE-004', designOf(mailbox(), withoutDefault, ports))).toEqual([undefined])
  })

  it('of a sender outside the range, unless another connector is for exactly that sender', () => {
    const expected = expectation('10.9.9.8')
    expect(fixes('RC-RANGE-005', gatewayRoute(['10.9.9.9'], expected))).not.toEqual([undefined])
    expect(fixes('RC-RANGE-005', gatewayRoute(['10.9.9.9'], expected, '10.9.9.9'))).toEqual([undefined])
  })
})

const frontEnd = setParameter('receiveConnector-9', 'TransportRole', 'FrontendTransport')
