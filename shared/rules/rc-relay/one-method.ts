import { itemRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { called } from '../words/names'
import { isExternallySecured, relaysAnonymously } from './relay'

export const oneRelayMethod = itemRule({
  id: 'RC-RELAY-005',
  severity: 'warning',
  kind: 'receiveConnector',
  title: 'A relay uses one method',
  why: 'There are two ways to let hosts relay: a right for anonymous senders, or external security, which trusts the hosts wholly. With both on one connector nobody is anonymous, so the right says nothing, and whoever reads it takes the connector for safer than it is.',
  remedy: 'Choose one: take the right away, or take ExternalAuthoritative out of AuthMechanism.',
  references: ['Allow anonymous relay'],
  hides: ['RC-RELAY-008'],
  messages: {
    both: ({ name }: { name: Receiver }) =>
      `${called(name)} is externally secured and also gives anonymous senders the relay right: choose one of the two methods.`,
  },
  *check({ item, server, settings }) {
    if (!relaysAnonymously(item) || !isExternallySecured(settings)) return
    yield { message: 'both', data: { name: receiver(item, server) }, subject: item.id, parameter: 'AuthMechanism' }
  },
})
