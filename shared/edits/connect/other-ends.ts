import { organizationHome } from '../../model/connectors'
import type { Design, ItemOf } from '../../model/design'
import type { Parameters } from '../../model/parameter-value'
import type { Server } from '../../model/server'
import type { Choice } from './choice'
import { connectorTo } from './internet'
import * as step from './steps'

/** A server to a partner: Partner usage, DNS, domain security for the partner's domains. */
export function serverToPartner(design: Design, source: Server, partner: ItemOf<'partner'>): readonly Choice[] {
  const home = source.role === 'edge' ? source.id : organizationHome
  const existing = connectorTo(partner, home, design)
  if (existing && home === organizationHome) return [extend(existing.id, source)]
  return [
    {
      id: 'partnerSecure',
      edit: (current) =>
        step.addSendConnector(current, {
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
export function partnerToServer(design: Design, partner: ItemOf<'partner'>, target: Server): readonly Choice[] {
  return [
    {
      id: 'fromPartnerSecure',
      edit: (current) => {
        const receiving = step.addReceiveConnector(current, {
          name: `From ${partner.name}`,
          server: target.id,
          usage: 'Partner',
          parameters: {
            ...step.frontEnd(target),
            Bindings: [step.listenerTowards(target, partner, design)],
            RemoteIPRanges: [{ server: partner.id }],
            DomainSecureEnabled: true,
          },
        })
        return step.addRoute(receiving.design, partner, target, {
          authentication: 'mutualTls',
          tls: 'required',
          expects: receiving.id,
        }).design
      },
    },
  ]
}

/** A device or program to a server: a Custom connector for its address alone, or the default connector. */
export function applicationToServer(
  design: Design,
  application: ItemOf<'application'>,
  target: Server,
): readonly Choice[] {
  const answering = step.defaultListener(target, design)
  return [
    {
      id: 'applicationDedicated',
      edit: (current) => {
        const receiving = step.addReceiveConnector(current, {
          name: `From ${application.name}`,
          server: target.id,
          usage: 'Custom',
          parameters: {
            ...step.frontEnd(target),
            Bindings: [
              target.role === 'edge' ? step.listenerTowards(target, application, design) : { text: '0.0.0.0:25' },
            ],
            RemoteIPRanges: [{ server: application.id }],
            PermissionGroups: ['AnonymousUsers'],
          },
        })
        return step.addRoute(receiving.design, application, target, { expects: receiving.id }).design
      },
    },
    {
      id: 'applicationDefault',
      edit: (current) =>
        step.addRoute(current, application, target, { ...(answering && { expects: answering.id }) }).design,
    },
  ]
}

/**
 * A server to a tenant: what HealthChecker expects of a connector to Exchange Online (connectors.md k): its certificate is
 * validated and headers of the organization are kept.
 */
export function serverToTenant(design: Design, source: Server, tenant: ItemOf<'exchangeOnline'>): readonly Choice[] {
  const home = source.role === 'edge' ? source.id : organizationHome
  const existing = connectorTo(tenant, home, design)
  if (existing && home === organizationHome) return [extend(existing.id, source)]
  return [
    {
      id: 'tenantOutbound',
      edit: (current) =>
        step.addSendConnector(current, {
          name: 'Outbound to Office 365',
          home,
          usage: 'Internet',
          parameters: {
            AddressSpaces: [...tenant.tenantDomains],
            DNSRoutingEnabled: true,
            CloudServicesMailEnabled: true,
            RequireTLS: true,
            TlsAuthLevel: 'DomainValidation',
            TlsDomain: 'mail.protection.outlook.com',
            ...sources(home, source),
          },
        }).design,
    },
  ]
}

export function tenantToServer(design: Design, tenant: ItemOf<'exchangeOnline'>, target: Server): readonly Choice[] {
  const answering = step.defaultListener(target, design)
  return [
    {
      id: 'tenantInbound',
      edit: (current) =>
        step.addRoute(current, tenant, target, { tls: 'required', ...(answering && { expects: answering.id }) }).design,
    },
  ]
}

function extend(connectorId: string, source: Server): Choice {
  return {
    id: 'extendSources',
    edit: (current) => step.appendEntry(current, connectorId, 'SourceTransportServers', { server: source.id }),
  }
}

function sources(home: string, source: Server): Parameters {
  return home === organizationHome ? { SourceTransportServers: [{ server: source.id }] } : {}
}
