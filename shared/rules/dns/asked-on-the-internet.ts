import { readAddress } from '../../exchange/addresses'
import { publicAddressCount } from '../../exchange/public-space'
import { isNode, type Design } from '../../model/design'
import { textsOf } from '../../model/parameter-value'
import { sourcesOf } from '../../model/relations'
import { settings } from '../../model/settings'
import type { Server } from '../../model/server'
import { transportServiceOf } from '../../model/transport-settings'
import { entered, named, type EnteredText, type Named } from '../data'
import { isKnownInsideOnly } from '../facts/private-names'
import { organizationRule } from '../rule'
import { plainName, quotedName } from '../words/names'

export const askedOnTheInternet = organizationRule({
  id: 'DNS-002',
  severity: 'warning',
  title: 'The DNS servers that a sender asks know its smart hosts',
  why: 'A server asks the DNS servers of its network adapters for smart hosts, or those of InternalDNSServers where InternalDNSAdapterEnabled is off. On an Edge server in the perimeter network these are often public ones, which know no server of the inside, and mail waits with 451 4.4.0 DNS query failed.',
  remedy:
    'State the address of the smart host, enter it in the hosts file of the server, or let the server ask a DNS server that knows the inside.',
  references: ['Set-TransportService', 'Internet mail flow through an Edge server without EdgeSync'],
  messages: {
    unknown: ({ connector, host, server, asked }: Unknown) =>
      `${quotedName(connector)} looks ${host} up on ${plainName(server)}, whose DNS servers (${asked}) are public and do not know the inside: state its address, enter it in the hosts file there, or ask a DNS server that knows it.`,
  },
  *check({ design, indexes: { byKind } }) {
    if (byKind.server.every((server) => dnsAskedBy(server, design).length === 0)) return
    for (const connector of byKind.sendConnector) {
      const { SmartHosts, UseExternalDNSServersEnabled } = settings(connector, design)
      if (UseExternalDNSServersEnabled.value === true) continue
      const inside = SmartHosts.value?.find(({ host, node }) =>
        isKnownInsideOnly(host, isNode(node) ? node : undefined),
      )
      if (!inside) continue
      for (const server of sourcesOf(connector, design)) {
        const asked = dnsAskedBy(server, design)
        if (asked.length === 0 || !asked.every(isPublic)) continue
        const data = { connector: named(connector), host: entered(inside.host), server: named(server) }
        yield {
          message: 'unknown',
          data: { ...data, asked: entered(asked.join(', ')) },
          subject: connector.id,
          parameter: 'SmartHosts',
          about: [server.id],
        }
      }
    }
  },
})

type Unknown = {
  readonly connector: Named
  readonly host: EnteredText
  readonly server: Named
  readonly asked: EnteredText
}

/** Whom a server asks for names that are not outside, as far as it is stated. */
function dnsAskedBy(server: Server, design: Design): readonly string[] {
  const { InternalDNSAdapterEnabled, InternalDNSServers } = settings(transportServiceOf(server, design), design)
  if (InternalDNSAdapterEnabled.value === false) return textsOf(InternalDNSServers.entered)
  return server.adapters.flatMap(({ dnsServers = [] }) => dnsServers)
}

function isPublic(text: string): boolean {
  const address = readAddress(text.trim())
  return address !== undefined && publicAddressCount(address.family, address.value, address.value) > 0n
}
