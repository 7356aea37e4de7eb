import { setParameter } from '../../edits/change'
import type { Gateway } from '../../model/ends'
import { routesByDns, deliveryTargets } from '../../model/relations'
import { settings } from '../../model/settings'
import { organizationRule } from '../rule'
import { named, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { plainName, quotedName } from '../words/names'

export const exchangeAuthToGateway = organizationRule({
  id: 'PATH-020',
  severity: 'error',
  title: 'Exchange Server authentication is for Exchange servers',
  why: 'Exchange Server authentication needs trust between two Exchange servers: one forest, or an Edge subscription. A gateway has none, so mail waits in the queue.',
  remedy: 'Choose what the gateway offers: Basic authentication over TLS, an externally secured way, or none.',
  references: ['Send connectors', 'New-SendConnector'],
  hides: ['PATH-005'],
  messages: {
    stranger: ({ connector, gateway }: { connector: Named; gateway: Named }) =>
      `${quotedName(connector)} uses Exchange Server authentication towards ${plainName(gateway)}, which is no Exchange server: choose what the gateway offers.`,
  },
  *check({ design, indexes }) {
    if (indexes.byKind.gateway.length === 0) return
    for (const connector of indexes.byKind.sendConnector) {
      const read = settings(connector, design)
      if (read.SmartHostAuthMechanism.value !== 'ExchangeServer' || routesByDns(read)) continue
      const gateway = deliveryTargets(connector, design).find(({ node }) => node.kind === 'gateway')?.node
      if (gateway?.kind !== 'gateway') continue
      yield {
        message: 'stranger',
        data: { connector: named(connector), gateway: named(gateway) },
        subject: connector.id,
        parameter: 'SmartHostAuthMechanism',
        about: [gateway.id],
        ...(takesAnybody(gateway) && {
          fix: {
            title: titled('sendWithoutAuthentication'),
            edit: setParameter(connector.id, 'SmartHostAuthMechanism', 'None'),
          },
        }),
      }
    }
  },
})

function takesAnybody({ offers }: Gateway): boolean {
  return offers.length === 0 || offers.includes('none')
}
