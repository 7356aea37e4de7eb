import type { SendConnector } from '../../model/connectors'
import type { Design, ItemOf } from '../../model/design'
import { settings } from '../../model/settings'
import { deliveryTargets } from '../../model/relations'
import { organizationRule } from '../rule'
import { named, entered, type EnteredText, type Named } from '../data'
import { plainName, quotedName } from '../words/names'
import { keyOf, keysForDomain, takersAt } from './coverage'

type OtherWay = {
  connector: Named
  end: Named
  domain: EnteredText
  other: Named
  space: EnteredText
}

export const takenAway = organizationRule({
  id: 'SC-SEL-001',
  severity: 'info',
  title: 'The most specific address space takes the mail',
  why: 'Exchange picks the connector with the most specific address space for a recipient, whatever its cost. Mail for a partner can so leave by another way than the one that is drawn to the partner.',
  remedy: 'Give the connector that is meant the more specific address space, or accept the other way.',
  references: ['Connector selection'],
  messages: {
    otherWay: ({ connector, end, domain, other, space }: OtherWay) =>
      `${quotedName(connector)} is drawn to ${plainName(end)}, but mail for “${domain}” goes through ${quotedName(other)}, whose address space “${space}” is more specific: check which way is meant.`,
  },
  *check({ design, indexes }) {
    const { partner, exchangeOnline } = indexes.byKind
    if (partner.length + exchangeOnline.length === 0) return
    for (const connector of indexes.byKind.sendConnector) {
      const ends = deliveryTargets(connector, design).flatMap(({ node }) =>
        node.kind === 'partner' || node.kind === 'exchangeOnline' ? node : [],
      )
      for (const end of ends) {
        for (const domain of domainsOf(end)) {
          const rival = rivalFor(connector, domain, design)
          if (!rival || deliveryTargets(rival.connector, design).some(({ node }) => node.id === end.id)) continue
          const data = {
            connector: named(connector),
            end: named(end),
            domain: entered(domain),
            other: named(rival.connector),
          }
          yield {
            message: 'otherWay',
            data: { ...data, space: entered(rival.key) },
            subject: connector.id,
            parameter: 'AddressSpaces',
            about: [rival.connector.id, end.id],
          }
        }
      }
    }
  },
})

function domainsOf(end: ItemOf<'partner' | 'exchangeOnline'>): readonly string[] {
  return end.kind === 'partner' ? end.domains : end.tenantDomains
}

/** The connector that takes the domain by a more specific address space, where this one takes it at all. */
function rivalFor(connector: SendConnector, domain: string, design: Design) {
  const own = new Set((settings(connector, design).AddressSpaces.value ?? []).map(keyOf))
  const takers = takersAt(connector.home, design)
  const keys = keysForDomain(domain.replace(/^\*\./, ''))
  if (!keys.some((key) => own.has(key))) return undefined
  for (const key of keys) {
    if (own.has(key)) return undefined
    const [other] = takers.get(key) ?? []
    if (other) return { connector: other, key }
  }
  return undefined
}
