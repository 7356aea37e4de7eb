import { parseHostName } from '../../exchange/domains'
import { sourcesOf } from '../../model/relations'
import { settings, type SendSettings } from '../../model/settings'
import type { ResolvedHost } from '../../model/read-entries'
import { organizationRule } from '../rule'
import { named, entered, type Named, type Host } from '../data'
import { quotedName } from '../words/names'
import { hostName } from '../words/senders'

export const externalProtection = organizationRule({
  id: 'SC-AUTH-007',
  severity: 'warning',
  title: 'Externally secured means protected by something else',
  why: 'With ExternalAuthoritative Exchange neither authenticates nor encrypts: it trusts that IPsec, a VPN or a closed network protects the way to the smart host.',
  remedy:
    'Confirm the protection at the gateway in the drawing. For a server, which has no such mark, accept the finding with the reason. Or choose another authentication.',
  references: ['Send connectors'],
  hides: ['RC-AUTH-010'],
  messages: {
    unprotected: ({ connector, host }: { connector: Named; host: Host }) =>
      `${quotedName(connector)} trusts that the way to ${hostName(host)} is protected by IPsec, a VPN or a closed network: confirm that, or choose another authentication.`,
    server: ({ connector, host }: { connector: Named; host: Host }) =>
      `${quotedName(connector)} trusts that the way to ${hostName(host)} is protected by IPsec, a VPN or a closed network: make sure of that and accept this finding with the reason, or choose another authentication.`,
    notDrawn: ({ connector, host }: { connector: Named; host: Host }) =>
      `${quotedName(connector)} trusts that the way to ${hostName(host)} is protected by IPsec, a VPN or a closed network: draw it as a gateway and confirm that there, or choose another authentication.`,
  },
  *check({ design, indexes }) {
    for (const connector of indexes.byKind.sendConnector) {
      const sources = new Set(sourcesOf(connector, design).map(({ id }) => id))
      for (const { host, node } of unprotectedHosts(settings(connector, design))) {
        // A server that sends to itself is another matter (SC-RT-006).
        if (node && sources.has(node.id)) continue
        yield {
          message: messageFor(node),
          data: { connector: named(connector), host: node ? named(node) : entered(host) },
          subject: connector.id,
          parameter: 'SmartHostAuthMechanism',
          ...(node && { about: [node.id] }),
        }
      }
    }
  },
})

/** Only a gateway can be marked as protected. */
function messageFor(node: ResolvedHost['node']): 'unprotected' | 'server' | 'notDrawn' {
  if (!node) return 'notDrawn'
  return node.kind === 'gateway' ? 'unprotected' : 'server'
}

/** A name that nothing in the drawing carries is found by SC-RT-005 first. */
function unprotectedHosts({ SmartHostAuthMechanism, SmartHosts }: SendSettings): readonly ResolvedHost[] {
  if (SmartHostAuthMechanism.value !== 'ExternalAuthoritative') return []
  return (SmartHosts.value ?? []).filter(
    ({ node, host }) => (node || isAddress(host)) && !(node?.kind === 'gateway' && node.externallyProtected),
  )
}

function isAddress(host: string): boolean {
  const read = parseHostName(host)
  return read.ok && read.value.kind === 'address'
}
