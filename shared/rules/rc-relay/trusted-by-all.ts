import { itemRule } from '../rule'
import { receiver, entered, type EnteredText, type Receiver } from '../data'
import { andMore } from '../words/lists'
import { called } from '../words/names'
import { openRanges, relaysExternallySecured } from './relay'

export const trustedByAll = itemRule({
  id: 'RC-RELAY-003',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'Externally secured is not for everybody',
  why: 'With ExternalAuthoritative and ExchangeServers whoever connects is trusted as an Exchange server: no authentication, no spam filtering, any sender, any recipient. For every address that is worse than an open relay. Exchange accepts it.',
  remedy: 'Limit RemoteIPRanges to the hosts whose way is protected by IPsec, a VPN or a closed network.',
  references: ['Allow anonymous relay', 'Custom Receive connectors'],
  hides: ['RC-AUTH-010', 'RC-RELAY-004', 'RC-RELAY-008'],
  messages: {
    everybody: ({ name, range }: { name: Receiver; range: readonly EnteredText[] }) =>
      `${called(name)} trusts whoever connects from ${andMore(range)} as an Exchange server, without authentication: limit RemoteIPRanges to the protected hosts.`,
  },
  *check({ item, server, settings }) {
    if (!relaysExternallySecured(settings)) return
    const range = openRanges(settings)
    if (range.length === 0) return
    yield {
      message: 'everybody',
      data: { name: receiver(item, server), range: range.map(entered) },
      subject: item.id,
      parameter: 'RemoteIPRanges',
    }
  },
})
