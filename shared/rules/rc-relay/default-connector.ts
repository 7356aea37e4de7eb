import { setParameter } from '../../edits/change'
import type { ReceiveConnector } from '../../model/connectors'
import { called } from '../called'
import { itemRule, type Fix } from '../rule'
import { asSetUp } from '../setup-connectors'
import { isExternallySecured, relaysAnonymously, withoutRelayRight } from './relay'

export const relayOnDefaultConnector = itemRule({
  id: 'RC-RELAY-004',
  severity: 'warning',
  kind: 'receiveConnector',
  title: 'The default connectors relay for nobody',
  why: 'The connectors that setup made answer every address and serve Exchange’s own mail flow. A relay right or ExternalAuthoritative on one of them holds for all who connect, and external security takes the place of the methods that Exchange needs there.',
  remedy: 'Make a connector of its own for the hosts that need to relay, and leave the default one as setup made it.',
  references: ['Allow anonymous relay'],
  messages: {
    right: ({ name }) =>
      `${name} is a default connector and lets anonymous senders relay: give the right to a connector made for those hosts instead.`,
    externallySecured: ({ name }) =>
      `${name} is a default connector and is externally secured: make a connector for the protected hosts instead.`,
  },
  *check({ item, baseline, server, settings }) {
    if (item.origin !== 'setup' && !asSetUp(item, baseline, server)) return
    const data = { name: called(item, server) }
    if (relaysAnonymously(item)) {
      const fix = { title: 'Take the relay right away', edit: withoutRelayRight(item.id) }
      yield { message: 'right', data, subject: item.id, parameter: 'PermissionGroups', fix }
    }
    if (isExternallySecured(settings)) {
      const fix = setupMethods(item, baseline)
      yield { message: 'externallySecured', data, subject: item.id, parameter: 'AuthMechanism', fix }
    }
  },
})

function setupMethods({ id }: ReceiveConnector, baseline: ReceiveConnector | undefined): Fix | undefined {
  const before = baseline?.origin === 'setup' ? baseline.parameters.AuthMechanism : undefined
  return before === undefined
    ? undefined
    : { title: 'Return to the methods of setup', edit: setParameter(id, 'AuthMechanism', before) }
}
