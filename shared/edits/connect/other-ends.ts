import { availability, sendConnectorParameters, type SendConnectorParameter } from '../../exchange/parameters'
import { organizationHome } from '../../model/connectors'
import type { Design, ItemOf } from '../../model/design'
import { indexes } from '../../model/indexes'
import type { Parameters, ParameterValue } from '../../model/parameter-value'
import type { Server } from '../../model/server'
import type { Choice } from './choice'
import { connectorTo } from './internet'
import * as adding from './additions'
import { dedicatedFor, externallySecured, relayFor, signingInFor } from './submitting'

/** A server to a partner: Partner usage, DNS, domain security for the partner's domains. */
export function serverToPartner(design: Design, source: Server, partner: ItemOf<'partner'>): readonly Choice[] {
  const home = source.role === 'edge' ? source.id : organizationHome
  const existing = connectorTo(partner, home, design)
  if (existing && home === organizationHome) return [extend(existing.id, source)]
  return [
    {
      id: 'partnerSecure',
      edit: (current) =>
        adding.addSendConnector(current, {
          name: `To ${partner.name}`,
          home,
          usage: 'Partner',
          parameters: {
            AddressSpaces: [...partner.domains],
            DNSRoutingEnabled: true,
            DomainSecureEnabled: true,
            ...sources(home, source),
          },
        }).design,
    },
  ]
}

/** A partner to a server: a Partner connector for the partner's addresses, with domain security. */
export function partnerToServer(partner: ItemOf<'partner'>, target: Server): readonly Choice[] {
  return [
    {
      id: 'fromPartnerSecure',
      edit: (current) => {
        const receiving = adding.addReceiveConnector(current, {
          name: `From ${partner.name}`,
          server: target.id,
          usage: 'Partner',
          parameters: {
            ...adding.transportRole(target),
            Bindings: [adding.listenerTowards(target, partner)],
            RemoteIPRanges: [{ server: partner.id }],
            DomainSecureEnabled: true,
          },
        })
        return adding.addRoute(receiving.design, partner, target, {
          authentication: 'mutualTls',
          tls: 'required',
          expects: receiving.id,
        }).design
      },
    },
  ]
}

/**
 * A device or program to a server: a Custom connector for its address alone, or the default connector; beside an Edge, it may also
 * sign in where clients do, or relay by its address, trusted or anonymous (connectors.md l).
 */
export function applicationToServer(
  design: Design,
  application: ItemOf<'application'>,
  target: Server,
): readonly Choice[] {
  const answering = adding.defaultListener(target, design)
  const everywhere = target.role === 'edge' ? undefined : [{ text: '0.0.0.0:25' }]
  const dedicated: Choice = {
    id: 'applicationDedicated',
    edit: (current) => dedicatedFor(current, application, target, everywhere),
  }
  const toDefault: Choice = {
    id: 'applicationDefault',
    edit: (current) =>
      adding.addRoute(current, application, target, { ...(answering && { expects: answering.id }) }).design,
  }
  if (target.role === 'edge') return [dedicated, toDefault]
  const secured: Choice = {
    id: 'applicationExternallySecured',
    edit: (current) => externallySecured(current, application, target),
  }
  const relay: Choice = { id: 'applicationRelay', edit: (current) => relayFor(current, application, target) }
  return [dedicated, toDefault, ...signingIn(design, application, target), secured, relay]
}

/** Where clients submit mail: the connector of setup on 587 takes every account (connectors.md e). */
function signingIn(design: Design, application: ItemOf<'application'>, target: Server): readonly Choice[] {
  const forClients = adding.setupListener(target, clientPort, design)
  if (!forClients) return []
  return [
    {
      id: 'applicationSignsIn',
      edit: (current) => signingInFor(current, application, target, { answering: forClients, port: clientPort }),
    },
  ]
}

const clientPort = 587

/**
 * A server to a tenant, as the hybrid wizard makes it and HealthChecker expects it (connectors.md k): by DNS, headers of the
 * organization kept, TLS required, the certificate of Exchange Online validated, and the server's own public one stated.
 */
export function serverToTenant(design: Design, source: Server, tenant: ItemOf<'exchangeOnline'>): readonly Choice[] {
  const home = source.role === 'edge' ? source.id : organizationHome
  const existing = connectorTo(tenant, home, design)
  if (existing && home === organizationHome) return [extend(existing.id, source)]
  return [
    {
      id: 'tenantOutbound',
      edit: (current) =>
        adding.addSendConnector(current, {
          name: 'Outbound to Office 365',
          home,
          usage: 'Internet',
          parameters: {
            AddressSpaces: [...tenant.tenantDomains],
            DNSRoutingEnabled: true,
            ...hybridParameters(source, current),
            ...sources(home, source),
          },
        }).design,
    },
  ]
}

/** The hybrid settings that the server's version has. The certificate is stated where the drawing knows a public one. */
function hybridParameters(source: Server, design: Design): Parameters {
  const certificate = indexes(design).byKind.certificate.find(
    ({ servers, selfSigned }) => servers.includes(source.id) && !selfSigned,
  )
  const wanted: Partial<Record<SendConnectorParameter, ParameterValue>> = {
    CloudServicesMailEnabled: true,
    ...(certificate && { TlsCertificateName: { certificate: certificate.id } }),
    RequireTLS: true,
    TlsAuthLevel: 'DomainValidation',
    TlsDomain: 'mail.protection.outlook.com',
  }
  return Object.fromEntries(
    Object.entries(wanted).filter(
      ([name]) => availability(sendConnectorParameters[name as SendConnectorParameter], source).available,
    ),
  )
}

export function tenantToServer(design: Design, tenant: ItemOf<'exchangeOnline'>, target: Server): readonly Choice[] {
  const answering = adding.defaultListener(target, design)
  return [
    {
      id: 'tenantInbound',
      edit: (current) =>
        adding.addRoute(current, tenant, target, { tls: 'required', ...(answering && { expects: answering.id }) })
          .design,
    },
  ]
}

/** The MX record leads to Exchange Online: mail of the Internet arrives at the tenant, which hands it on by its own line. */
export function internetToTenant(internet: ItemOf<'internet'>, tenant: ItemOf<'exchangeOnline'>): readonly Choice[] {
  return [{ id: 'internetToTenant', edit: (current) => adding.addRoute(current, internet, tenant, {}).design }]
}

function extend(connectorId: string, source: Server): Choice {
  return {
    id: 'extendSources',
    edit: (current) => adding.appendEntry(current, connectorId, 'SourceTransportServers', { server: source.id }),
  }
}

function sources(home: string, source: Server): Parameters {
  return home === organizationHome ? { SourceTransportServers: [{ server: source.id }] } : {}
}
