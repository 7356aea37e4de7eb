import { setParameter } from '../../edits/change'
import { itemRule } from '../rule'
import { hasSmartHosts } from '../send-connector'
import { named, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'

export const smartHostOrDns = itemRule({
  id: 'SC-RT-001',
  severity: 'error',
  kind: 'sendConnector',
  title: 'Smart hosts need DNS routing off',
  why: 'A connector delivers either by MX record or to smart hosts. DNSRoutingEnabled is $true unless stated, and Exchange refuses SmartHosts then.',
  remedy: 'Set DNSRoutingEnabled to $false, or remove the smart hosts.',
  references: ['New-SendConnector'],
  hides: ['SC-RT-004', 'SC-AUTH-008', 'EDGE-008', 'EDGE-010', 'PATH-002', 'PATH-003'],
  messages: {
    both: ({ connector }: { connector: Named }) =>
      `${quotedName(connector)} names smart hosts while DNS routing is on, which Exchange refuses: set DNSRoutingEnabled to $false.`,
  },
  *check({ item, settings, sources }) {
    if (!hasSmartHosts(settings) || settings.DNSRoutingEnabled.value === false) return
    yield {
      message: 'both',
      data: { connector: named(item) },
      subject: item.id,
      parameter: 'DNSRoutingEnabled',
      about: sources.map(({ id }) => id),
      ...(settings.DomainSecureEnabled.value !== true && {
        fix: { title: titled('noDns'), edit: setParameter(item.id, 'DNSRoutingEnabled', false) },
      }),
    }
  },
})
