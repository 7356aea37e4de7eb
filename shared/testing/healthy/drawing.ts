import { addItem, addServer, addSiteZone, type NewServer } from '../../edits/add'
import { changeItem, setParameter, setZone } from '../../edits/change'
import { connectionChoices, type ChoiceId } from '../../edits/connect'
import { sequence, setItems, type Edit } from '../../edits/edit'
import { addAcceptedDomain, addCertificate } from '../../edits/organization'
import { removeItems } from '../../edits/remove'
import { subscribeEdge } from '../../edits/subscribe'
import { organizationHome, type Grant, type ReceiveConnector, type SendConnector } from '../../model/connectors'
import { emptyDesign, type Design, type Item, type ItemKind, type ItemOf } from '../../model/design'
import { nextId } from '../../model/ids'
import type { InboundRoute } from '../../model/inbound-route'
import { indexes } from '../../model/indexes'
import type { DomainType } from '../../model/organization-items'
import type { ParameterValue, Parameters } from '../../model/parameter-value'
import type { Server } from '../../model/server'

/** What the healthy organizations are drawn with: items are meant by their names, as an administrator calls them. */

const nowhere = { x: 0, y: 0 }

export function organization(...edits: readonly Edit[]): Design {
  return edits.reduce<Design>((design, edit) => edit(design), emptyDesign)
}

/** A Mailbox or Hub server with one address inside; its own self-signed certificate and a public one are told by `publicly`. */
export function server(name: string, address: string, fields: Partial<NewServer> = {}): Edit {
  return addServer(
    {
      role: fields.version === '2010' ? 'hub' : 'mailbox',
      version: '2019',
      name,
      fqdn: `${name.toLowerCase()}.contoso.com`,
      certificate: 'public',
      adapters: [{ id: 'adapter-1', name: 'LAN', addresses: [address], facing: 'internal' }],
      ...fields,
    },
    nowhere,
  )
}

/** An Edge server between two networks. */
export function edge(name: string, outside: string, inside: string, fields: Partial<NewServer> = {}): Edit {
  return addServer(
    {
      role: 'edge',
      version: '2019',
      name,
      fqdn: `${name.toLowerCase()}.contoso.com`,
      certificate: 'public',
      adapters: [
        { id: 'adapter-1', name: 'Outside', addresses: [outside], facing: 'external' },
        { id: 'adapter-2', name: 'Inside', addresses: [inside], facing: 'internal' },
      ],
      ...fields,
    },
    nowhere,
  )
}

export const internet: Edit = addItem('internet', nowhere, { name: 'Internet' })

export function end<K extends 'gateway' | 'application' | 'partner' | 'exchangeOnline'>(
  kind: K,
  name: string,
  fields: Partial<ItemOf<K>>,
): Edit {
  return addItem(kind, nowhere, { ...fields, name })
}

/** The tenant of contoso.com in the worldwide cloud. */
export const tenant: Edit = end('exchangeOnline', 'Tenant', {
  tenantDomains: ['contoso.mail.onmicrosoft.com'],
  hostNames: ['contoso-com.mail.protection.outlook.com'],
  addresses: ['40.92.0.1'],
})

/** A line, with the safe answer or the one asked for. */
export function line(from: string, to: string, choice?: ChoiceId): Edit {
  return (design) => {
    const found = connectionChoices(design, idOf(design, from), idOf(design, to))
    if ('refused' in found) throw new Error(`${from} to ${to}: ${found.refused}`)
    const chosen = choice === undefined ? found.choices[0] : found.choices.find(({ id }) => id === choice)
    if (!chosen) throw new Error(`${from} to ${to}: no such choice`)
    return chosen.edit(design)
  }
}

export function lines(...pairs: readonly (readonly [from: string, to: string, choice?: ChoiceId])[]): Edit {
  return sequence(...pairs.map(([from, to, choice]) => line(from, to, choice)))
}

/** A parameter of what has that name. */
export function set(name: string, parameter: string, value: ParameterValue): Edit {
  return (design) => setParameter(idOf(design, name), parameter, value)(design)
}

export function change<K extends ItemKind>(name: string, fields: Partial<ItemOf<K>>): Edit {
  return (design) => changeItem(idOf(design, name), fields as Partial<Item>)(design)
}

/** A public certificate for these names on these servers. */
export function certified(names: readonly string[], ...servers: readonly string[]): Edit {
  return (design) => {
    const ids = servers.map((name) => idOf(design, name))
    const added = addCertificate(names[0] ?? '', ids)(design)
    const { id } = latest(added, 'certificate')
    return changeItem<'certificate'>(id, {
      subject: `CN=${names[0]}`,
      issuer: 'CN=Public CA, C=US',
      names: [...names],
      expires: '2036-01-01',
      selfSigned: false,
      services: ['IIS', 'SMTP'],
    })(added)
  }
}

export function accepts(...domains: readonly string[]): Edit {
  return sequence(...domains.map((domain) => addAcceptedDomain(domain, 'organization')))
}

/** All Mailbox and Hub servers of that name in one site; Edge servers of that name subscribed to it. */
export function site(name: string, servers: readonly string[], subscribed: readonly string[] = []): Edit {
  return (design) => {
    const zoned = addSiteZone(name, nowhere)(design)
    const zone = latest(zoned, 'zone')
    const inside = setZone(
      servers.map((one) => idOf(zoned, one)),
      zone.id,
    )(zoned)
    const { siteId = '' } = zone
    return subscribed.reduce((current, one) => subscribeEdge(idOf(current, one), siteId)(current), inside)
  }
}

/** As the Hybrid Configuration wizard leaves the Receive connector that takes the tenant's mail. */
export function wizardReceives(...servers: readonly string[]): Edit {
  return (design) =>
    servers.reduce((current, name) => {
      const owner = serverNamed(current, name)
      const connector = indexes(current)
        .receiveConnectorsOf.get(owner.id)
        ?.find((one) => one.name.startsWith(owner.role === 'edge' ? 'Default internal' : 'Default Frontend'))
      if (!connector) throw new Error(`${name} has no default connector`)
      return sequence(
        setParameter(connector.id, 'TlsCertificateName', { certificate: latest(current, 'certificate').id }),
        setParameter(connector.id, 'TlsDomainCapabilities', ['mail.protection.outlook.com:AcceptCloudServicesMail']),
      )(current)
    }, design)
}

/** A Receive connector of the usage type Custom; in the Front End unless stated otherwise. */
export function receives(name: string, on: string, parameters: Parameters, grants: readonly Grant[] = []): Edit {
  return (design) => {
    const id = nextId(design, 'receiveConnector')
    const { role, version, id: owner } = serverNamed(design, on)
    const front: Parameters = role === 'mailbox' && version !== '2010' ? { TransportRole: 'FrontendTransport' } : {}
    const item: ReceiveConnector = {
      kind: 'receiveConnector',
      id,
      origin: 'designed',
      name,
      server: owner,
      usage: 'Custom',
      parameters: { ...front, ...parameters },
      grants: [...grants],
    }
    return setItems(design, { [id]: item })
  }
}

/** The right to send to any recipient, for anonymous senders. */
export const anonymousRelay: readonly Grant[] = [
  { user: 'NT AUTHORITY\\ANONYMOUS LOGON', rights: ['ms-Exch-SMTP-Accept-Any-Recipient'] },
]

/** A Send connector of the organization. */
export function sends(name: string, sources: readonly string[], parameters: Parameters): Edit {
  return (design) => {
    const id = nextId(design, 'sendConnector')
    const SourceTransportServers = sources.map((source) => ({ server: idOf(design, source) }))
    const item: SendConnector = {
      kind: 'sendConnector',
      id,
      origin: 'designed',
      name,
      home: organizationHome,
      usage: 'Custom',
      parameters: { SourceTransportServers, ...parameters },
      grants: [],
    }
    return setItems(design, { [id]: item })
  }
}

/** What somebody sends to a server: anonymous mail to port 25, unless stated otherwise. */
export function arrives(from: string, to: string, fields: Partial<InboundRoute> = {}): Edit {
  return (design) => {
    const id = nextId(design, 'inboundRoute')
    const item: InboundRoute = {
      kind: 'inboundRoute',
      id,
      origin: 'designed',
      name: `${from} to ${to}`,
      from: idOf(design, from),
      to: idOf(design, to),
      port: 25,
      authentication: 'anonymous',
      tls: 'opportunistic',
      externallyProtected: false,
      recipients: [],
      ...fields,
    }
    return setItems(design, { [id]: item })
  }
}

/** An accepted domain of another type. */
export function relaysDomain(name: string, DomainType: DomainType): Edit {
  return sequence(accepts(name), change<'acceptedDomain'>(name, { parameters: { DomainName: name, DomainType } }))
}

export function removed(name: string): Edit {
  return (design) => removeItems([idOf(design, name)])(design)
}

export function idOf(design: Design, name: string): string {
  const found = Object.values(design.items).find((item) => item.name === name && item.kind !== 'certificate')
  if (!found) throw new Error(`Nothing is called ${name}`)
  return found.id
}

function serverNamed(design: Design, name: string): Server {
  const found = design.items[idOf(design, name)]
  if (found?.kind !== 'server') throw new Error(`${name} is no server`)
  return found
}

function latest<K extends ItemKind>(design: Design, kind: K): ItemOf<K> {
  const item = indexes(design).byKind[kind].at(-1)
  if (!item) throw new Error(`No ${kind}`)
  return item as ItemOf<K>
}
