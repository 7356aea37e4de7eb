import { itemRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { called } from '../words/names'
import { relaysExternallySecured } from './relay'

export const externallySecuredRelay = itemRule({
  id: 'RC-RELAY-008',
  severity: 'info',
  kind: 'receiveConnector',
  title: 'External security means full trust',
  why: 'Mail through an externally secured connector counts as sent by an Exchange server: spam filters and the size limit of the connector are left out, and a sender address of the organization is shown as internal.',
  remedy: 'Keep RemoteIPRanges to the hosts whose way is protected; use an anonymous relay where that is enough.',
  references: ['Allow anonymous relay'],
  messages: {
    trusted: ({ name }: { name: Receiver }) =>
      `${called(name)} trusts its senders as Exchange servers: mail bypasses spam filters and the size limit, and its senders look internal; keep RemoteIPRanges narrow.`,
  },
  *check({ item, server, settings }) {
    if (!relaysExternallySecured(settings)) return
    yield { message: 'trusted', data: { name: receiver(item, server) }, subject: item.id, parameter: 'AuthMechanism' }
  },
})
