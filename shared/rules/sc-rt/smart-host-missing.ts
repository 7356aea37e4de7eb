import { itemRule } from '../rule'
import { hasSmartHosts } from '../send-connector'
import { named, type Named } from '../data'
import { quotedName } from '../words/names'

export const smartHostMissing = itemRule({
  id: 'SC-RT-002',
  severity: 'error',
  kind: 'sendConnector',
  title: 'Without DNS routing there is a smart host',
  why: 'With DNSRoutingEnabled $false the connector delivers to smart hosts only. Exchange wants both in the same command.',
  remedy: 'Name the smart hosts, or turn DNS routing on again.',
  references: ['New-SendConnector'],
  hides: ['SC-RT-008', 'EDGE-008', 'EDGE-010', 'PATH-002', 'PATH-003'],
  messages: {
    missing: ({ connector }: { connector: Named }) =>
      `${quotedName(connector)} has DNS routing off and no smart host: name one, or turn DNS routing on.`,
  },
  *check({ item, settings, sources }) {
    if (settings.DNSRoutingEnabled.value !== false || hasSmartHosts(settings)) return
    yield {
      message: 'missing',
      data: { connector: named(item) },
      subject: item.id,
      parameter: 'SmartHosts',
      about: sources.map(({ id }) => id),
    }
  },
})
