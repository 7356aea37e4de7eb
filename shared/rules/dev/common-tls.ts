import type { TlsVersion } from '../../exchange/smtp-abilities'
import { versionFacts } from '../../exchange/versions'
import { find } from '../../model/design'
import { deliveryTargets, sourcesOf } from '../../model/relations'
import { settings } from '../../model/settings'
import { entered, named, type EnteredText, type Named } from '../data'
import { organizationRule } from '../rule'
import { nameOf, plainName, quotedName } from '../words/names'

export const commonTls = organizationRule({
  id: 'DEV-002',
  severity: 'warning',
  title: 'A device that has to use TLS knows a version that Exchange starts with',
  why: 'Exchange 2019 and Subscription Edition are installed with TLS 1.2 alone. A device that knows only older versions gets no session where the way asks for TLS, and no chance to sign in where Basic authentication is offered over TLS only.',
  remedy: 'Update the device, or give it a connector for its address that asks neither for TLS nor for signing in.',
  references: ['What’s new in Exchange Server 2019', 'Exchange Server TLS configuration best practices'],
  messages: {
    smartHost: ({ connector, gateway, known }: { connector: Named; gateway: Named; known: EnteredText }) =>
      `${quotedName(connector)} has to use TLS towards ${plainName(gateway)}, which knows ${known} only, where Exchange uses TLS 1.2 and newer: update it, or send by another smart host.`,
    old: ({ sender, server, known }: { sender: Named; server: Named; known: EnteredText }) =>
      `${nameOf(sender)} has to use TLS towards ${plainName(server)} and knows ${known} only, where Exchange takes TLS 1.2 and newer: update it, or let it relay by its address without TLS.`,
  },
  *check({ design, indexes: { byKind } }) {
    for (const connector of byKind.sendConnector) {
      const { RequireTLS, SmartHostAuthMechanism, Enabled } = settings(connector, design)
      const isRequired = RequireTLS.value === true || SmartHostAuthMechanism.value === 'BasicAuthRequireTLS'
      const sources = sourcesOf(connector, design)
      if (!isRequired || Enabled.value === false || !sources.some(({ version }) => versionFacts[version].newTlsOnly))
        continue
      const old = deliveryTargets(connector, design).flatMap(({ node }) =>
        node.kind === 'gateway' && node.tlsVersions?.length && !node.tlsVersions.some((version) => taken.has(version))
          ? [{ gateway: node, known: node.tlsVersions }]
          : [],
      )[0]
      if (!old) continue
      const data = {
        connector: named(connector),
        gateway: named(old.gateway),
        known: entered(old.known.map(worded).join(', ')),
      }
      yield { message: 'smartHost', data, subject: connector.id, parameter: 'SmartHosts', about: [old.gateway.id] }
    }
    for (const route of byKind.inboundRoute) {
      const sender = find(design, 'application', route.from) ?? find(design, 'gateway', route.from)
      const server = find(design, 'server', route.to)
      const known = sender?.tlsVersions
      if (!server || !sender || !known?.length || route.tls !== 'required') continue
      if (!versionFacts[server.version].newTlsOnly) continue
      if (known.some((version) => taken.has(version))) continue
      const data = { sender: named(sender), server: named(server), known: entered(known.map(worded).join(', ')) }
      yield { message: 'old', data, subject: route.id, parameter: 'Tls', about: [sender.id] }
    }
  },
})

const taken: ReadonlySet<TlsVersion> = new Set<TlsVersion>(['1.2', '1.3'])

function worded(version: TlsVersion): string {
  return `TLS ${version}`
}
