import { versionFacts } from '../../exchange/versions'
import type { ReceiveConnector, SendConnector } from '../../model/connectors'
import { find, type Design } from '../../model/design'
import { indexes } from '../../model/indexes'
import { settings } from '../../model/settings'
import { hops } from '../../routing/session'
import { certificateMeant, certificatesOn } from '../facts/certificates'
import { isToExchangeOnline } from '../facts/hybrid'
import { named, receiver, exchangeName, type ExchangeName, type Named, type Receiver } from '../data'
import { sameSender } from '../explains'
import { organizationRule } from '../rule'
import { called, nameOf, plainName, quotedName } from '../words/names'

export const tenantKnown = organizationRule({
  id: 'HYB-006',
  severity: 'warning',
  title: 'Every server that takes the tenant’s mail knows the tenant',
  why: 'The Hybrid Configuration wizard gives the connector that takes the tenant’s mail TlsDomainCapabilities and the hybrid certificate, on each server that was chosen. Where a server lacks them, the tenant’s mail counts there as that of any stranger: it is filtered, loses its internal headers, and may not be relayed.',
  remedy:
    'Run the Hybrid Configuration wizard again and choose all servers that take mail of the tenant, or set TlsDomainCapabilities and TlsCertificateName there.',
  references: [
    'New-ReceiveConnector',
    'Hybrid Configuration wizard',
    'Certificate requirements for hybrid deployments',
  ],
  hides: ['PATH-007'],
  explains: sameSender,
  messages: {
    unknown: ({ name, tenant, capability }: { name: Receiver; tenant: Named; capability: ExchangeName }) =>
      `${called(name)} takes mail of ${nameOf(tenant)} without ${capability} in TlsDomainCapabilities, so that it counts as that of a stranger: let the Hybrid Configuration wizard set it there, too.`,
    certificate: ({ server, tenant, connector }: { server: Named; tenant: Named; connector: Named }) =>
      `${plainName(server)} takes mail of ${nameOf(tenant)} and lacks the certificate that ${quotedName(connector)} shows to Exchange Online: install it there, too.`,
  },
  *check({ design }) {
    const outbound = hybridConnector(design)
    if (!outbound) return
    const told = new Set<string>()
    for (const { met, from, to, subject } of hops(design)) {
      const tenant = find(design, 'exchangeOnline', from.id)
      if (!met || !tenant || told.has(to.id)) continue
      told.add(to.id)
      const base = { about: [to.id, subject.id] }
      const { connector } = met
      if (!knowsTenant(connector, design)) {
        const capability = exchangeName(versionFacts[to.version].hybridCapability as string)
        const data = { name: receiver(connector, to), tenant: named(tenant), capability }
        yield { ...base, message: 'unknown', data, subject: connector.id, parameter: 'TlsDomainCapabilities' }
        continue
      }
      const { value } = settings(outbound, design).TlsCertificateName
      const own = certificatesOn(to, design)
      const meant = certificateMeant(value, own, design)
      if (own.length === 0 || !meant || own.includes(meant)) continue
      const data = { server: named(to), tenant: named(tenant), connector: named(outbound) }
      yield { ...base, message: 'certificate', data, subject: to.id }
    }
  },
})

/** The connector by which the organization sends to its tenant with the headers of its own mail. */
function hybridConnector(design: Design): SendConnector | undefined {
  return indexes(design).byKind.sendConnector.find((connector) => {
    const read = settings(connector, design)
    return read.CloudServicesMailEnabled.value === true && isToExchangeOnline(read)
  })
}

function knowsTenant(connector: ReceiveConnector, design: Design): boolean {
  const { TlsDomainCapabilities } = settings(connector, design)
  if (TlsDomainCapabilities.problems.length > 0) return true
  return (TlsDomainCapabilities.value ?? []).some((text) => /:\s*Accept(CloudServicesMail|OorgProtocol)\b/i.test(text))
}
