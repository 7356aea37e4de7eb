import { isNode } from '../../model/design'
import { sourcesOf } from '../../model/relations'
import { settings } from '../../model/settings'
import { entered, named, type EnteredText, type Named } from '../data'
import { isKnownInsideOnly } from '../facts/private-names'
import { organizationRule } from '../rule'
import { quotedName } from '../words/names'

export const insideHostOutside = organizationRule({
  id: 'DNS-001',
  severity: 'warning',
  title: 'A smart host is looked up where its name is known',
  why: 'With UseExternalDNSServersEnabled the source servers ask the DNS servers of ExternalDNSServers, also for smart hosts. The name of a server inside, or one that exists in the organization’s own DNS only, is not known there, and mail waits with 451 4.4.0 DNS query failed.',
  remedy:
    'Turn UseExternalDNSServersEnabled off for connectors to smart hosts inside, or state the address of the smart host.',
  references: ['New-SendConnector', 'Set-TransportService'],
  hides: ['SC-RT-005'],
  messages: {
    unknown: ({ connector, host }: { connector: Named; host: EnteredText }) =>
      `${quotedName(connector)} asks external DNS servers for ${host}, which only the inside knows: turn UseExternalDNSServersEnabled off, or state its address.`,
  },
  *check({ design, indexes }) {
    for (const connector of indexes.byKind.sendConnector) {
      const { UseExternalDNSServersEnabled, SmartHosts } = settings(connector, design)
      if (UseExternalDNSServersEnabled.value !== true || sourcesOf(connector, design).length === 0) continue
      const inside = (SmartHosts.value ?? []).find(({ host, node }) =>
        isKnownInsideOnly(host, isNode(node) ? node : undefined),
      )
      if (!inside) continue
      yield {
        message: 'unknown',
        data: { connector: named(connector), host: entered(inside.host) },
        subject: connector.id,
        parameter: 'UseExternalDNSServersEnabled',
      }
    }
  },
})
