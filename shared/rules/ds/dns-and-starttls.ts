import { setParameter } from '../../edits/change'
import type { Server } from '../../model/server'
import { isOfEdgeSync } from '../facts/edgesync-connectors'
import { itemRule } from '../rule'
import { hasSmartHosts } from '../facts/send-connector'
import { named, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'

export const dnsAndStartTls = itemRule({
  id: 'DS-001',
  severity: 'error',
  kind: 'sendConnector',
  title: 'Domain security works by DNS and with STARTTLS',
  why: 'Domain security proves by certificates who sends and who receives a domain’s mail. Exchange refuses DomainSecureEnabled with DNSRoutingEnabled $false or IgnoreSTARTTLS $true.',
  remedy: 'Route by DNS and use STARTTLS, or turn DomainSecureEnabled off.',
  references: ['New-SendConnector'],
  hides: ['SC-RT-004', 'DS-003'],
  messages: {
    smartHost: ({ connector }: { connector: Named }) =>
      `${quotedName(connector)} uses domain security but does not route by DNS: set DNSRoutingEnabled to $true, without smart hosts, or turn DomainSecureEnabled off.`,
    startTls: ({ connector }: { connector: Named }) =>
      `${quotedName(connector)} uses domain security but ignores STARTTLS: set IgnoreSTARTTLS to $false.`,
  },
  *check({ item, server, settings }) {
    if (settings.DomainSecureEnabled.value !== true || isOfEdgeSync(item)) return
    const base = { data: { connector: named(item) }, subject: item.id }
    if (settings.DNSRoutingEnabled.value === false) {
      const fix = { title: titled('routeByDns'), edit: setParameter(item.id, 'DNSRoutingEnabled', true) }
      const parameter = 'DNSRoutingEnabled'
      yield { ...base, message: 'smartHost', parameter, ...(!hasSmartHosts(settings) && !isAlone(server) && { fix }) }
    }
    if (settings.IgnoreSTARTTLS.value === true) {
      const fix = {
        title: titled('set', { parameter: 'IgnoreSTARTTLS', value: false }),
        edit: setParameter(item.id, 'IgnoreSTARTTLS', false),
      }
      yield { ...base, message: 'startTls', parameter: 'IgnoreSTARTTLS', ...(!isAlone(server) && { fix }) }
    }
  },
})

/** On an Edge server without subscription nobody keeps the domain-secure lists: TLS is not all that is missing. */
function isAlone(edge: Server | undefined): boolean {
  return edge !== undefined && edge.subscribedSiteId === undefined
}
