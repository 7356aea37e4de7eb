import { setParameter } from '../../edits/change'
import { sequence } from '../../edits/edit'
import type { ReceiveConnector } from '../../model/connectors'
import { textsOf } from '../../model/parameter-value'
import type { ReceiveSettings } from '../../model/settings'
import { itemRule, type Fix } from '../rule'
import { asSetUp } from '../facts/setup-connectors'
import { receiver, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { called } from '../words/names'
import { isExternallySecured, relaysAnonymously, withoutRelayRight } from './relay'

export const relayOnDefaultConnector = itemRule({
  id: 'RC-RELAY-004',
  severity: 'warning',
  kind: 'receiveConnector',
  title: 'The default connectors relay for nobody',
  why: 'The connectors that setup made answer every address and serve Exchange’s own mail flow. A relay right or ExternalAuthoritative on one of them holds for all who connect, and external security takes the place of the methods that Exchange needs there.',
  remedy: 'Make a connector of its own for the hosts that need to relay, and leave the default one as setup made it.',
  references: ['Allow anonymous relay'],
  hides: ['PATH-025', 'PATH-026', 'PATH-027'],
  messages: {
    right: ({ name }: { name: Receiver }) =>
      `${called(name)} is a default connector and lets anonymous senders relay: give the right to a connector made for those hosts instead.`,
    externallySecured: ({ name }: { name: Receiver }) =>
      `${called(name)} is a default connector and is externally secured: make a connector for the protected hosts instead.`,
  },
  *check({ item, baseline, server, settings }) {
    if (item.origin !== 'setup' && !asSetUp(item, baseline, server)) return
    const data = { name: receiver(item, server) }
    if (relaysAnonymously(item)) {
      const fix = { title: titled('takeRelayRightAway'), edit: withoutRelayRight(item.id) }
      yield { message: 'right', data, subject: item.id, parameter: 'PermissionGroups', fix }
    }
    if (isExternallySecured(settings)) {
      const fix = setupMethods(item, baseline, settings)
      yield { message: 'externallySecured', data, subject: item.id, parameter: 'AuthMechanism', fix }
    }
  },
})

/** Groups that somebody added stay. */
function setupMethods(
  { id }: ReceiveConnector,
  baseline: ReceiveConnector | undefined,
  settings: ReceiveSettings,
): Fix | undefined {
  if (baseline?.origin !== 'setup') return undefined
  const { AuthMechanism, PermissionGroups } = baseline.parameters
  const groups = new Set([...textsOf(PermissionGroups), ...(settings.PermissionGroups.value ?? [])])
  return {
    title: titled('returnToSetup'),
    edit: sequence(setParameter(id, 'AuthMechanism', AuthMechanism), setParameter(id, 'PermissionGroups', [...groups])),
  }
}
