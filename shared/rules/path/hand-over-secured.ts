import type { AuthMechanism } from '../../exchange/auth-mechanisms'
import { setParameter } from '../../edits/change'
import type { ReceiveConnector } from '../../model/connectors'
import type { Design } from '../../model/design'
import { settings } from '../../model/settings'
import { listed } from '../../routing/words'
import { named, type Named } from '../data'
import { notOfferedToServers } from '../facts/hand-overs'
import { organizationRule, type Fix } from '../rule'
import { titled } from '../words/fix-titles'
import { handsOver, type HandedOver } from '../words/hand-overs'
import { quotedName } from '../words/names'
import { word } from '../words/word'
import { takingHandOvers } from './taking-hand-overs'

const mechanismNames = word((all: readonly AuthMechanism[]): string => listed(all))

export const handOverSecured = organizationRule({
  id: 'PATH-026',
  severity: 'error',
  title: 'Exchange servers can sign in where they hand mail over',
  why: 'Exchange servers encrypt what they hand over to each other, and sign in with Exchange Server authentication. A Receive connector behind the Front End that does not offer Tls and ExchangeServer takes no mail of them: it stops with 451 4.7.0.',
  remedy: 'Return AuthMechanism of the connector to the methods of setup.',
  references: ['Receive connectors', 'Reports of administrators: 451 4.7.0 PRX'],
  messages: {
    notOffered: ({
      hop,
      connector,
      mechanisms,
    }: {
      hop: HandedOver
      connector: Named
      mechanisms: readonly AuthMechanism[]
    }) =>
      `${handsOver(hop)}, where ${quotedName(connector)} does not offer ${mechanismNames(mechanisms)}, so it stops with 451 4.7.0: add it to AuthMechanism.`,
  },
  *check({ design }) {
    for (const { hop, connector } of takingHandOvers(design)) {
      const mechanisms = notOfferedToServers(connector, design)
      if (mechanisms.length === 0) continue
      const { to, handOver } = hop
      const data = { hop: { server: named(to), port: handOver.port, carries: handOver.carries } }
      yield {
        message: 'notOffered',
        data: { ...data, connector: named(connector), mechanisms },
        subject: connector.id,
        parameter: 'AuthMechanism',
        about: [to.id],
        fix: offer(connector, mechanisms, design),
      }
    }
  },
})

function offer(connector: ReceiveConnector, mechanisms: readonly AuthMechanism[], design: Design): Fix {
  const offered = (settings(connector, design).AuthMechanism.value ?? []).filter((one) => one !== 'None')
  return {
    title: titled('offer', { mechanisms }),
    edit: setParameter(connector.id, 'AuthMechanism', [...offered, ...mechanisms]),
    isTried: true,
  }
}
