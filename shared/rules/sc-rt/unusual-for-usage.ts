import { itemRule } from '../rule'
import { hasSmartHosts, isRoutedByDns } from '../send-connector'
import { named, type Named } from '../data'
import { quotedName } from '../words/names'

export const unusualForUsage = itemRule({
  id: 'SC-RT-004',
  severity: 'warning',
  kind: 'sendConnector',
  title: 'Internal connectors use smart hosts, partner connectors DNS',
  why: 'The graphical tools offer smart hosts only for the usage type Internal, and DNS only for Partner. The shell takes the other way as well, so this may be a slip.',
  remedy: 'Check whether the usage type or the way of delivery is meant otherwise.',
  references: ['Send connectors'],
  messages: {
    internal: ({ connector }: { connector: Named }) =>
      `${quotedName(connector)} has the usage type Internal and delivers by DNS, which the graphical tools do not offer: name the internal servers as smart hosts, or choose another usage type.`,
    partner: ({ connector }: { connector: Named }) =>
      `${quotedName(connector)} has the usage type Partner and delivers to smart hosts, which the graphical tools do not offer: deliver by DNS, or choose another usage type.`,
  },
  *check({ item, settings }) {
    const base = { data: { connector: named(item) }, subject: item.id }
    if (item.usage === 'Internal' && isRoutedByDns(settings)) {
      yield { ...base, message: 'internal', parameter: 'DNSRoutingEnabled' }
    }
    if (item.usage === 'Partner' && hasSmartHosts(settings)) {
      yield { ...base, message: 'partner', parameter: 'SmartHosts' }
    }
  },
})
