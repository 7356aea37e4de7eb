import { defaultReceiveConnectors } from '../exchange/default-connectors'
import type { Entered } from '../exchange/parameters'
import { newestVersion, newestWith, versionFacts, type Role, type Version } from '../exchange/versions'
import { organizationHome } from '../model/connectors'
import type { Design, Item, ItemKind, Items, Place } from '../model/design'
import { freeName, nextId, nextSiteId, takenNames } from '../model/ids'
import { indexes } from '../model/indexes'
import type { Parameters } from '../model/parameter-value'
import type { Server } from '../model/server'
import { setExisting, setItems, type Edit } from './edit'
import { domainPart, fqdnOf, nextServerName } from './host-names'

/** What the palette offers. */
export const placeables = [
  'edge',
  'mailbox',
  'hub',
  'gateway',
  'internet',
  'partner',
  'exchangeOnline',
  'application',
  'perimeter',
  'adSite',
  'internetArea',
  'cloud',
  'area',
  'note',
  'text',
  'heading',
  'arrow',
] as const
export type Placeable = (typeof placeables)[number]

export interface NewServer {
  role: Role
  version: Version
  name?: string
  fqdn?: string
  roles2013?: Server['roles2013']
  adapters?: Server['adapters']
  certificate?: Server['certificate']
  siteId?: string
  zoneId?: string
}

const serverStems: Record<Role, string> = { edge: 'EDGE', mailbox: 'MBX', hub: 'HUB' }

/** A new server is called like the one of its role before it, counted on: MBXSERVER02 after MBXSERVER01. */
function stemFor(design: Design, role: Role): string {
  const before = indexes(design).byKind.server.findLast((server) => server.role === role)
  return before && endsInNumber.test(before.name) ? before.name.replace(endsInNumber, '') : serverStems[role]
}

const endsInNumber = /(?<=\D)\d+$/

/**
 * A server that exists, with what setup wrote: its default Receive connectors and, with the first Mailbox or Hub server,
 * the organization's default accepted domain. It goes into items and baseline, since none of it is to be scripted.
 */
export function addServer(wanted: NewServer, place: Place): Edit {
  return (design) => {
    const id = nextId(design, 'server')
    const { roles } = versionFacts[wanted.version]
    const version = roles.includes(wanted.role) ? wanted.version : newestWith(wanted.role)
    const domain = domainOfServers(design)
    const name = wanted.name ?? nextServerName(design, stemFor(design, wanted.role), domain)
    const server: Server = {
      kind: 'server',
      id,
      origin: 'setup',
      name,
      role: wanted.role,
      version,
      ...(versionFacts[version].hasSplitRoles &&
        wanted.role === 'mailbox' && { roles2013: wanted.roles2013 ?? 'both' }),
      fqdn: wanted.fqdn ?? fqdnOf(name, domain),
      adapters: wanted.adapters ?? defaultAdapters(wanted.role),
      certificate: wanted.certificate ?? 'unknown',
      ...(wanted.siteId !== undefined && { siteId: wanted.siteId }),
      ...(wanted.zoneId !== undefined && { zoneId: wanted.zoneId }),
    }
    const existing: Record<string, Item> = {
      [id]: server,
      ...setupConnectors(design, server),
      ...setupDomain(design, server),
    }
    return { ...setExisting(design, existing), layout: { ...design.layout, [id]: place } }
  }
}

/** The default Receive connectors of a server, as setup writes them, under new ids. */
export function setupConnectors(design: Design, server: Server): Items {
  const defaults = defaultReceiveConnectors(server)
  const items: Record<string, Item> = {}
  defaults.forEach(({ name, parameters }, index) => {
    const id = nextId(design, 'receiveConnector', index)
    items[id] = {
      kind: 'receiveConnector',
      id,
      origin: 'setup',
      name,
      server: server.id,
      parameters: enteredParameters(parameters),
      grants: [],
    }
  })
  return items
}

/** Catalogue values in the form in which a design holds them. */
export function enteredParameters(values: Readonly<Record<string, Entered>>): Parameters {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null ? [...value] : value,
    ]),
  )
}

/** Setup takes the forest's name as the first accepted domain; we take the domain part of the server's FQDN. */
function setupDomain(design: Design, server: Server): Items {
  if (server.role === 'edge') return {}
  if (indexes(design).byKind.acceptedDomain.some((domain) => domain.home === organizationHome)) return {}
  const id = nextId(design, 'acceptedDomain')
  const domainName = domainPart(server.fqdn)
  return {
    [id]: {
      kind: 'acceptedDomain',
      id,
      origin: 'setup',
      name: domainName,
      home: organizationHome,
      parameters: { DomainName: domainName, DomainType: 'Authoritative', MakeDefault: true },
    },
  }
}

/** Another end, a zone, a note or an arrow, with a name that counts up. */
export function addItem(
  placeable: Exclude<Placeable, 'edge' | 'mailbox' | 'hub'>,
  place: Place,
  fields: Partial<Item> = {},
): Edit {
  return (design) => {
    const item = { ...blank(design, placeable), ...fields } as Item
    return { ...setItems(design, { [item.id]: item }), layout: { ...design.layout, [item.id]: place } }
  }
}

/** Whatever the palette offers, with its defaults: newest version, names that count up. */
export function place(placeable: Placeable, at: Place, version: Version = newestVersion): Edit {
  return placeable === 'edge' || placeable === 'mailbox' || placeable === 'hub'
    ? addServer({ role: placeable, version }, at)
    : addItem(placeable, at)
}

function blank(design: Design, placeable: Exclude<Placeable, 'edge' | 'mailbox' | 'hub'>): Item {
  const base = <K extends ItemKind>(kind: K, stem: string) =>
    ({ kind, id: nextId(design, kind), origin: 'designed', name: freeName(namesOf(design, kind), stem) }) as const
  const ends = { hostNames: [], addresses: [] }
  switch (placeable) {
    case 'gateway':
      return {
        ...base('gateway', 'SMTP gateway'),
        ...ends,
        offers: ['none'],
        uses: 'none',
        takesInternetMail: true,
        sendsInternetMail: true,
        externallyProtected: false,
      }
    case 'internet':
      return base('internet', 'Internet')
    case 'partner':
      return { ...base('partner', 'Partner'), ...ends, domains: [freeDomain(design, 'partner', 'fabrikam.com')] }
    case 'exchangeOnline':
      return {
        ...base('exchangeOnline', 'Exchange Online'),
        ...ends,
        tenantDomains: [freeDomain(design, 'exchangeOnline', 'contoso.mail.onmicrosoft.com')],
      }
    case 'application':
      return { ...base('application', 'Application'), ...ends }
    case 'perimeter':
      return { ...base('zone', 'Perimeter network'), type: 'perimeter' }
    case 'adSite':
      return { ...base('zone', 'Active Directory site'), type: 'adSite' }
    case 'internetArea':
      return { ...base('zone', 'Internet'), type: 'internet' }
    case 'cloud':
      return { ...base('zone', 'Cloud'), type: 'cloud' }
    case 'area':
      return { ...base('zone', 'Area'), type: 'free' }
    case 'note':
      return { ...base('note', 'Note'), text: 'Note' }
    case 'text':
      return { ...base('note', 'Text'), text: 'Text', look: 'text' }
    case 'heading':
      return { ...base('note', 'Heading'), text: 'Heading', look: 'heading' }
    case 'arrow':
      return { ...base('arrow', 'Arrow'), head: 'southEast' }
  }
}

/** The documentation's sample domain for the first end of a kind, a numbered one after it: something to be overwritten. */
function freeDomain(design: Design, kind: 'partner' | 'exchangeOnline', sample: string): string {
  const number = indexes(design).byKind[kind].length + 1
  return number === 1 ? sample : sample.replace('.', `${number}.`)
}

/** An AD site zone with the site that it stands for. */
export function addSiteZone(name: string, at: Place): Edit {
  return (design) => {
    const siteId = nextSiteId(design.organization.sites)
    const organization = { ...design.organization, sites: [...design.organization.sites, { id: siteId, name }] }
    return addItem('adSite', at, { name, siteId })({ ...design, organization })
  }
}

/** The names in use by a kind of item, in lower case. */
export function namesOf(design: Design, kind: ItemKind): ReadonlySet<string> {
  return takenNames(indexes(design).byKind[kind])
}

function defaultAdapters(role: Role): Server['adapters'] {
  if (role === 'edge') {
    return [
      { id: 'adapter-1', name: 'External', addresses: [], facing: 'external' },
      { id: 'adapter-2', name: 'Internal', addresses: [], facing: 'internal' },
    ]
  }
  return [{ id: 'adapter-1', name: 'Internal', addresses: [], facing: 'internal' }]
}

/** A new server is most likely in the domain of the first one. */
function domainOfServers(design: Design): string {
  const first = indexes(design).byKind.server[0]
  return first ? domainPart(first.fqdn) : 'contoso.com'
}
