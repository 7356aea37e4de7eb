import { asSetUp } from '../facts/setup-connectors'
import { itemRule } from '../rule'
import type { RuleId } from '../rule-ids'
import { receiver, entered, type EnteredText, type Receiver } from '../data'
import { andMore } from '../words/lists'
import { called } from '../words/names'
import { openRanges, relaysExternallySecured } from './relay'

/** What follows from trusting anybody, at whatever connector. */
const ofAnybody: readonly RuleId[] = ['RC-AUTH-010', 'RC-RELAY-004', 'RC-RELAY-008']

export const trustedByAll = itemRule({
  id: 'RC-RELAY-003',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'Externally secured is not for everybody',
  why: 'With ExternalAuthoritative and ExchangeServers whoever connects is trusted as an Exchange server: no authentication, no spam filtering, any sender, any recipient. For every address that is worse than an open relay. Exchange accepts it.',
  remedy:
    'Limit RemoteIPRanges to the hosts whose way is protected by IPsec, a VPN or a closed network; of a default connector take ExternalAuthoritative away, since its ranges are those of all incoming mail.',
  references: ['Allow anonymous relay', 'Custom Receive connectors'],
  hides: [...ofAnybody, 'RC-AUTH-011'],
  messages: {
    byDefault: ({ name, range }: { name: Receiver; range: readonly EnteredText[] }) =>
      `${called(name)} is a default connector and trusts whoever connects from ${andMore(range)} as an Exchange server, without authentication: take ExternalAuthoritative away, and give it to a connector made for the protected hosts.`,
    everybody: ({ name, range }: { name: Receiver; range: readonly EnteredText[] }) =>
      `${called(name)} trusts whoever connects from ${andMore(range)} as an Exchange server, without authentication: limit RemoteIPRanges to the protected hosts.`,
  },
  *check({ item, baseline, server, settings }) {
    if (!relaysExternallySecured(settings)) return
    const range = openRanges(settings)
    if (range.length === 0) return
    const data = { name: receiver(item, server), range: range.map(entered) }
    // Its ranges are those of all incoming mail: limiting them would stop it.
    if (item.origin === 'setup' || asSetUp(item, baseline, server))
      yield { message: 'byDefault', data, subject: item.id, parameter: 'AuthMechanism' }
    else yield { message: 'everybody', data, subject: item.id, parameter: 'RemoteIPRanges', hides: ofAnybody }
  },
})
