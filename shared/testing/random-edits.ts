import { acceptFinding, withdrawAcceptance } from '../edits/accept'
import { place, placeables } from '../edits/add'
import { changeItem, moveItems, setParameter, setTitle, setZone } from '../edits/change'
import { connectionChoices } from '../edits/connect'
import { disconnectChoices } from '../edits/disconnect'
import { duplicateItems } from '../edits/duplicate'
import type { Edit } from '../edits/edit'
import {
  markAsExisting,
  markTransportConfigAsExisting,
  markTransportConfigAsNew,
  missingOnThisServer,
} from '../edits/existing'
import { addAcceptedDomain, addCertificate, addSite, removeSite } from '../edits/organization'
import { removeItems } from '../edits/remove'
import { receiveConnectorParameters, sendConnectorParameters, type ParameterRow } from '../exchange/parameters'
import { receiveUsages, roles2013, sendUsages, versions } from '../exchange/versions'
import { organizationHome } from '../model/connectors'
import { isConnector, isNode, type Design, type Item } from '../model/design'
import { indexes } from '../model/indexes'
import { routeAuthentications, routeTls } from '../model/inbound-route'
import type { AcceptedDomain } from '../model/organization-items'
import { lines } from '../model/relations'
import { certificateStates } from '../model/server'
import { catalogueOf } from '../model/settings'
import { parametersUnder } from '../model/transport-settings'
import { check } from '../rules/check'
import type { Random } from './random'
import { randomValue } from './random-values'

type Make = (random: Random, design: Design) => Edit | undefined

/** So many nodes at most, that a history stays small enough to be checked afresh after each edit. */
const mostNodes = 5
const nothing: Edit = (design) => design

/** What a person might do next to this design, sensible or not: place, connect, change, rename, move, accept, mend, remove. */
export function randomEdit(random: Random, design: Design): Edit {
  for (let tries = 0; tries < 10; tries += 1) {
    const edit = random.pick(weighted)(random, design)
    if (edit) return edit
  }
  return nothing
}

const placeAny: Make = (random, design) =>
  indexes(design).nodes.length < mostNodes
    ? place(random.pick(placeables), { x: random.int(900), y: random.int(600) }, random.pick(versions))
    : undefined

const connect: Make = (random, design) => {
  const { nodes } = indexes(design)
  const [from, to] = [random.pickSome(nodes), random.pickSome(nodes)]
  if (!from || !to) return undefined
  const found = connectionChoices(design, from.id, to.id)
  return 'choices' in found ? random.pickSome(found.choices)?.edit : undefined
}

const disconnect: Make = (random, design) => {
  const line = random.pickSome(lines(design))
  const found = line && disconnectChoices(design, line.id)
  return found && 'choices' in found ? random.pickSome(found.choices)?.edit : undefined
}

/** Parameters by which connectors meet each other and the rest of the drawing. */
const telling = [
  'Bindings',
  'RemoteIPRanges',
  'TransportRole',
  'AddressSpaces',
  'SmartHosts',
  'SmartHostAuthMechanism',
  'AuthenticationCredential',
  'SourceTransportServers',
  'DNSRoutingEnabled',
]

const state: Make = (random, design) => {
  const all = allConnectors(design)
  const designed = all.filter(({ origin }) => origin === 'designed')
  const connector = random.pickSome(random.chance(0.6) ? designed : all)
  if (!connector) return undefined
  const rows: Readonly<Record<string, ParameterRow>> =
    connector.kind === 'receiveConnector' ? receiveConnectorParameters : sendConnectorParameters
  const known = Object.keys(rows)
  const common = known.filter((name) => rows[name]?.common)
  const name = random.pick(random.pick([telling.filter((one) => known.includes(one)), common, common, known]))
  const row = rows[name]
  if (!row) return undefined
  return setParameter(connector.id, name, random.chance(0.15) ? undefined : randomValue(random, row, design))
}

/** A parameter of what is no connector: of the organization, a server or an accepted domain. */
function stateOther(random: Random, design: Design): Edit | undefined {
  const { server, acceptedDomain } = indexes(design).byKind
  const id = random.pick([organizationHome, ...[...server, ...acceptedDomain].map((item) => item.id)])
  const object = parametersUnder(id, design)
  const [name, row] = random.pickSome(Object.entries(object ? catalogueOf(object) : {})) ?? []
  if (name === undefined || row === undefined) return undefined
  return setParameter(id, name, random.chance(0.3) ? undefined : randomValue(random, row, design))
}

const marked: Make = (random) => (random.chance(0.5) ? markTransportConfigAsExisting() : markTransportConfigAsNew())

const rename: Make = (random, design) => {
  const item = random.pickSome(visible(design))
  return item && changeItem(item.id, { name: random.pick(['EDGE01', 'MBX01', 'Relay', 'relay', '', 'n'.repeat(65)]) })
}

const change: Make = (random, design) => {
  const item = random.pickSome(visible(design))
  return item && changeItem(item.id, changedFields(random, design, item))
}

function changedFields(random: Random, design: Design, item: Item): Partial<Item> {
  switch (item.kind) {
    case 'server':
      return random.pick<() => Partial<Item>>([
        () => ({ version: random.pick(versions), roles2013: random.pick(roles2013) }),
        () => ({ fqdn: random.pick(['edge01.contoso.com', 'mail.contoso.com', '']) }),
        () => ({ adapters: changedAdapters(random, item.adapters), certificate: random.pick(certificateStates) }),
        () => ({ siteId: design.organization.sites[0]?.id, subscribedSiteId: design.organization.sites[0]?.id }),
      ])()
    case 'receiveConnector':
      return random.chance(0.5)
        ? { usage: random.pick([...receiveUsages, undefined]) }
        : { grants: [{ user: 'CONTOSO\\relay', rights: ['ms-Exch-SMTP-Submit'] }] }
    case 'sendConnector':
      return random.chance(0.5)
        ? { usage: random.pick([...sendUsages, undefined]) }
        : { comment: 'why', home: random.pick([organizationHome, item.home]) }
    case 'inboundRoute':
      return {
        authentication: random.pick(routeAuthentications),
        tls: random.pick(routeTls),
        port: random.pick([25, 587]),
        expects: random.pickSome(indexes(design).receiveConnectorsOf.get(item.to) ?? [])?.id,
      }
    case 'gateway':
    case 'partner':
    case 'exchangeOnline':
    case 'application':
      return { addresses: [random.pick(['10.9.9.9', '203.0.113.7', 'wrong'])], hostNames: ['mx.fabrikam.com'] }
    case 'acceptedDomain':
      return changedDomain(item, random.pick(['contoso.com', '*.fabrikam.com', 'bad domain']), random.chance(0.5))
    default:
      return { name: 'other' }
  }
}

function changedDomain({ parameters }: AcceptedDomain, DomainName: string, isDefault: boolean): Partial<Item> {
  const { MakeDefault: _, ...rest } = parameters
  return { parameters: { ...rest, DomainName, ...(isDefault && { MakeDefault: true }) } }
}

type Adapters = Extract<Item, { kind: 'server' }>['adapters']

function changedAdapters(random: Random, adapters: Adapters): Adapters {
  return adapters.map((adapter) => ({
    ...adapter,
    addresses: random.pick([[], ['10.1.1.1'], ['10.1.1.2', 'fd00::10'], ['192.168.5.10'], ['10.1.1']]),
  }))
}

const move: Make = (random, design) => {
  const id = random.pickSome(Object.keys(design.layout))
  return id === undefined ? undefined : moveItems({ [id]: { x: random.int(900), y: random.int(600) } })
}

const rezone: Make = (random, design) => {
  const item = random.pickSome(Object.values(design.items).filter((one) => isNode(one) || one.kind === 'zone'))
  return item && setZone([item.id], random.pickSome([undefined, ...indexes(design).byKind.zone])?.id)
}

const remove: Make = (random, design) => {
  const id = random.pickSome(Object.keys(design.items))
  return id === undefined ? undefined : removeItems([id])
}

const duplicate: Make = (random, design) => {
  const item = random.pickSome(Object.values(design.items))
  if (!item || ((isNode(item) || item.kind === 'zone') && indexes(design).nodes.length >= mostNodes)) return undefined
  return duplicateItems([item.id])
}

const existing: Make = (random, design) => {
  const connector = random.pickSome(allConnectors(design))
  if (!connector) return undefined
  if (connector.origin === 'designed') return markAsExisting(connector.id)
  return connector.kind === 'receiveConnector' && connector.origin === 'setup'
    ? missingOnThisServer(connector.id)
    : undefined
}

const accept: Make = (random, design) => {
  const [first] = design.accepted
  if (first && random.chance(0.3)) return withdrawAcceptance(first.rule, first.subject)
  const finding = random.pickSome(check(design))
  return finding && acceptFinding({ rule: finding.rule, subject: finding.subject, reason: 'agreed' })
}

const mend: Make = (random, design) => random.pickSome(check(design).flatMap(({ fix }) => fix ?? []))?.edit

const organize: Make = (random, design) => {
  const { sites } = design.organization
  return random.pick<() => Edit | undefined>([
    () => addAcceptedDomain(random.pick(['contoso.com', 'fabrikam.com']), random.pick(homes(design))),
    () =>
      addCertificate('mail.contoso.com', random.pickSome(indexes(design).byKind.server.map(({ id }) => [id])) ?? []),
    () => (sites[0] && random.chance(0.3) ? removeSite(sites[0].id) : addSite('Site')),
    () => setParameter(organizationHome, 'MaxSendSize', random.pick(['10MB', 'unlimited', 'huge'])),
    () => stateOther(random, design),
    () => setTitle(random.pick(['Mail flow', 'Other'])),
  ])()
}

const weighted: readonly Make[] = [
  ...times(5, placeAny),
  ...times(8, connect),
  ...times(20, state),
  ...times(4, rename),
  ...times(6, change),
  ...times(3, mend),
  ...times(2, move),
  ...times(2, duplicate),
  ...times(2, organize),
  disconnect,
  rezone,
  remove,
  existing,
  marked,
  accept,
]

/** What a person can point at. */
function visible(design: Design): readonly Item[] {
  return Object.values(design.items).filter(({ kind }) => kind !== 'transportConfig' && kind !== 'transportService')
}

function times<T>(count: number, one: T): T[] {
  return Array.from({ length: count }, () => one)
}

function allConnectors(design: Design) {
  return Object.values(design.items).filter(isConnector)
}

function homes(design: Design): readonly string[] {
  return [
    organizationHome,
    ...indexes(design)
      .byKind.server.filter(({ role }) => role === 'edge')
      .map(({ id }) => id),
  ]
}
