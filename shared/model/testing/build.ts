import type { ReceiveConnector, SendConnector } from '../connectors'
import { emptyDesign, type Design, type Item, type Organization } from '../design'
import type { Gateway, Internet } from '../ends'
import type { InboundRoute } from '../inbound-route'
import type { AcceptedDomain, DomainType } from '../organization-items'
import type { Parameters } from '../parameter-value'
import type { Server } from '../server'

/** Items for tests, with everything that a test does not speak of filled in. */

export function designOf(items: readonly Item[], organization: Partial<Organization> = {}): Design {
  return {
    ...emptyDesign,
    organization: { ...emptyDesign.organization, ...organization },
    items: Object.fromEntries(items.map((item) => [item.id, item])),
  }
}

export function server(
  id: string,
  fields: Partial<Server> & { internal?: string[]; external?: string[] } = {},
): Server {
  const { internal, external, ...rest } = fields
  return {
    kind: 'server',
    id,
    name: id.toUpperCase(),
    origin: 'setup',
    role: 'mailbox',
    version: 'SE',
    fqdn: `${id}.contoso.com`,
    adapters: [
      ...(external ? [{ id: 'outside', name: 'Outside', addresses: external, facing: 'external' as const }] : []),
      ...(internal ? [{ id: 'inside', name: 'Inside', addresses: internal, facing: 'internal' as const }] : []),
    ],
    certificate: 'unknown',
    ...rest,
  }
}

export function receive(
  id: string,
  of: string,
  parameters: Parameters,
  fields: Partial<ReceiveConnector> = {},
): ReceiveConnector {
  return { kind: 'receiveConnector', id, name: id, origin: 'designed', server: of, parameters, grants: [], ...fields }
}

export function send(id: string, parameters: Parameters, fields: Partial<SendConnector> = {}): SendConnector {
  return {
    kind: 'sendConnector',
    id,
    name: id,
    origin: 'designed',
    home: 'organization',
    parameters,
    grants: [],
    ...fields,
  }
}

export function acceptedDomain(
  id: string,
  domainName: string,
  { domainType = 'Authoritative', ...fields }: Partial<AcceptedDomain> & { domainType?: DomainType } = {},
): AcceptedDomain {
  return {
    kind: 'acceptedDomain',
    id,
    name: domainName,
    origin: 'designed',
    home: 'organization',
    parameters: { DomainName: domainName, DomainType: domainType },
    ...fields,
  }
}

export function gateway(id: string, fields: Partial<Gateway> = {}): Gateway {
  return {
    kind: 'gateway',
    id,
    name: id,
    origin: 'designed',
    hostNames: [],
    addresses: [],
    offers: [],
    uses: 'none',
    takesInternetMail: false,
    sendsInternetMail: false,
    externallyProtected: false,
    ...fields,
  }
}

export function internet(id = 'internet-1'): Internet {
  return { kind: 'internet', id, name: 'Internet', origin: 'designed' }
}

export function route(id: string, from: string, to: string, fields: Partial<InboundRoute> = {}): InboundRoute {
  return {
    kind: 'inboundRoute',
    id,
    name: id,
    origin: 'designed',
    from,
    to,
    port: 25,
    authentication: 'anonymous',
    tls: 'opportunistic',
    externallyProtected: false,
    recipients: [],
    ...fields,
  }
}
