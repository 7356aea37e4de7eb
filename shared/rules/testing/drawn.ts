import { addItem } from '../../edits/add'
import { setParameter } from '../../edits/change'
import { setItems, type Edit } from '../../edits/edit'
import { itemOf, type Design, type Item } from '../../model/design'
import type { InboundRoute } from '../../model/inbound-route'
import type { AcceptedDomain, DomainType } from '../../model/organization-items'
import type { ParameterValue } from '../../model/parameter-value'
import { p0 } from '../../templates/p0'
import { p3AnonymousRelay, p3Basic, p3ExternallySecured } from '../../templates/p3'

/** What template p0 is made of: an Edge server, two Mailbox servers, and the lines of the procedure. */
export const inP0 = {
  internet: 'internet-1',
  edge: 'server-1',
  mailbox: 'server-2',
  secondMailbox: 'server-3',
  toInternet: 'sendConnector-1',
  toInternal: 'sendConnector-2',
  toEdge: 'sendConnector-3',
  fromInternet: 'receiveConnector-1',
  fromInternal: 'receiveConnector-12',
  route: 'inboundRoute-1',
  domain: 'acceptedDomain-1',
  edgeDomain: 'acceptedDomain-2',
} as const

/** What each template p3 is made of: a 2010 Hub and a gateway. */
export const inP3 = {
  gateway: 'gateway-1',
  hub: 'server-1',
  toGateway: 'sendConnector-1',
  fromGateway: 'receiveConnector-3',
  byDefault: 'receiveConnector-1',
  route: 'inboundRoute-1',
  domain: 'acceptedDomain-1',
} as const

/** The finished drawing of a procedure, changed. */
export function drawn(...edits: readonly Edit[]): Design {
  return edits.reduce<Design>((design, edit) => edit(design), p0())
}

export function gatewayDrawn(
  method: 'basic' | 'externallySecured' | 'anonymousRelay',
  ...edits: readonly Edit[]
): Design {
  const template = { basic: p3Basic, externallySecured: p3ExternallySecured, anonymousRelay: p3AnonymousRelay }[method]
  return edits.reduce<Design>((design, edit) => edit(design), template())
}

export function set(id: string, name: string, value: ParameterValue | undefined): Edit {
  return setParameter(id, name, value)
}

/** Takes items out, and leaves what refers to them. */
export function without(...ids: readonly string[]): Edit {
  return (design) => setItems(design, Object.fromEntries(ids.map((id) => [id, undefined])))
}

/** An item with other fields, in the design only. */
export function having<T extends Item>(id: string, fields: Partial<T>): Edit {
  return (design) => setItems(design, { [id]: { ...itemOf(design, id), ...fields } as Item })
}

/** A route `inboundRoute-9` from one end to a server. */
export function arriving(from: string, to: string, fields: Partial<InboundRoute> = {}): Edit {
  const item: InboundRoute = {
    kind: 'inboundRoute',
    id: 'inboundRoute-9',
    origin: 'designed',
    name: 'Another way in',
    from,
    to,
    port: 25,
    authentication: 'anonymous',
    tls: 'opportunistic',
    externallyProtected: false,
    recipients: [],
    ...fields,
  }
  return (design) => setItems(design, { [item.id]: item })
}

/** A further accepted domain, `acceptedDomain-9`, of the organization unless another home is given. */
export function accepting(
  domainName: string,
  { domainType = 'Authoritative', ...fields }: Partial<AcceptedDomain> & { domainType?: DomainType } = {},
): Edit {
  const item: AcceptedDomain = {
    kind: 'acceptedDomain',
    id: 'acceptedDomain-9',
    origin: 'designed',
    name: domainName,
    home: 'organization',
    parameters: { DomainName: domainName, DomainType: domainType },
    ...fields,
  }
  return (design) => setItems(design, { [item.id]: item })
}

export const internet: Edit = addItem('internet', { x: 0, y: 0 })

/** `application-1`, a service that sends from the address of the Edge server's internal adapter. */
export const application: Edit = addItem('application', { x: 0, y: 0 }, { name: 'Service', addresses: ['10.1.1.2'] })
