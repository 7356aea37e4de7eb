import { changeItem, setParameter, setTransportConfig } from '../../../shared/edits/change'
import { sequence, type Edit } from '../../../shared/edits/edit'
import { makeDefaultDomain } from '../../../shared/edits/default-domain'
import { addAcceptedDomain, setDomainName } from '../../../shared/edits/organization'
import { removeItems } from '../../../shared/edits/remove'
import { subscribeEdge, unsubscribeEdge } from '../../../shared/edits/subscribe'
import { organizationHome } from '../../../shared/model/connectors'
import { isConnector, type Design } from '../../../shared/model/design'
import { indexes } from '../../../shared/model/indexes'
import { catalogueOf } from '../../../shared/model/settings'
import { parametersUnder } from '../../../shared/model/transport-settings'
import { clients, device, partner, relay, subsidiaries } from '../../../shared/testing/correct/additions'
import type { Part } from '../../../shared/testing/correct/nodes'
import type { Random } from '../../../shared/testing/random'
import { validValue } from './valid-values'

type Make = (random: Random, design: Design) => Edit | undefined

/** What an administrator might want changed next in an organization that works; undefined where there is nothing of the sort. */
export function drawnChange(random: Random, design: Design): Edit | undefined {
  return random.pick(weighted)(random, design)
}

const connectorsOf = ({ items }: Design) =>
  Object.values(items)
    .filter(isConnector)
    .filter(({ origin }) => origin !== 'edgeSync')

const rename: Make = (random, design) => {
  const one = random.pickSome(connectorsOf(design))
  return (
    one && changeItem(one.id, { name: `${one.name.slice(0, 40)} ${random.pick(['(new)', '2', "o'clock", '\\ x'])}` })
  )
}

/** Two connectors of one kind and place each get the other's name, or one gets another case. */
const exchangeNames: Make = (random, design) => {
  const one = random.pickSome(connectorsOf(design))
  if (!one) return undefined
  const others = connectorsOf(design).filter((other) => other.kind === one.kind && other.id !== one.id)
  const other = random.pickSome(others.filter((each) => homeOf(each) === homeOf(one)))
  if (!other) return changeItem(one.id, { name: one.name.toUpperCase() })
  return sequence(changeItem(one.id, { name: other.name }), changeItem(other.id, { name: one.name }))
}

function homeOf(connector: ReturnType<typeof connectorsOf>[number]): string {
  return connector.kind === 'receiveConnector' ? connector.server : connector.home
}

const state: Make = (random, design) => {
  const one = random.pickSome(connectorsOf(design))
  return one && stateOn(one.id, random, design)
}

const stateSettings: Make = (random, design) => {
  const { server, acceptedDomain } = indexes(design).byKind
  return stateOn(random.pick([organizationHome, ...[...server, ...acceptedDomain].map(({ id }) => id)]), random, design)
}

function stateOn(id: string, random: Random, design: Design): Edit | undefined {
  const object = parametersUnder(id, design)
  const [name, row] = random.pickSome(Object.entries(object ? catalogueOf(object) : {})) ?? []
  if (name === undefined || !row) return undefined
  if (random.chance(0.15)) return setParameter(id, name, undefined)
  const value = validValue(random, row)
  return value === undefined ? undefined : setParameter(id, name, value)
}

const remove: Make = (random, design) => {
  const { sendConnector, receiveConnector, acceptedDomain } = indexes(design).byKind
  const one = random.pickSome([...sendConnector, ...receiveConnector, ...acceptedDomain])
  return one && removeItems([one.id])
}

const domain: Make = (random, design) => {
  const { acceptedDomain, server } = indexes(design).byKind
  const edges = server.filter(({ role }) => role === 'edge').map(({ id }) => id)
  const known = random.pickSome(acceptedDomain)
  return random.pick<() => Edit | undefined>([
    () => addAcceptedDomain(`drawn${random.int(9)}.example`, random.pick([organizationHome, ...edges])),
    () => known && makeDefaultDomain(known.id),
    () => known && setDomainName(known.id, `other${random.int(9)}.example`),
    () => known && changeItem<'acceptedDomain'>(known.id, { name: `Domain ${random.int(9)}` }),
    () => known && setParameter(known.id, 'DomainType', 'InternalRelay'),
  ])()
}

const lists: Make = (random) =>
  setTransportConfig(random.pick(['TLSSendDomainSecureList', 'TLSReceiveDomainSecureList']), [
    random.pick(['fabrikam.com', 'woodgrove.example']),
    'partner.example',
  ])

const grants: Make = (random, design) => {
  const connector = random.pickSome(indexes(design).byKind.receiveConnector)
  const credential = random.pickSome(indexes(design).byKind.credential)
  const users = [
    'NT AUTHORITY\\ANONYMOUS LOGON',
    'CONTOSO\\relay',
    ...(credential ? [{ credential: credential.id }] : []),
  ]
  const rights = ['ms-Exch-SMTP-Accept-Any-Recipient', 'ms-Exch-SMTP-Accept-Any-Sender', 'ms-Exch-Bypass-Anti-Spam']
  const given = random.chance(0.25)
    ? []
    : [{ user: random.pick(users), rights: rights.filter(() => random.chance(0.6)) }]
  return (
    connector && changeItem<'receiveConnector'>(connector.id, { grants: given.filter((one) => one.rights.length > 0) })
  )
}

/** Another address of a server, which connectors that refer to it follow. */
const readdress: Make = (random, design) => {
  const server = random.pickSome(indexes(design).byKind.server)
  const [first, ...rest] = server?.adapters ?? []
  if (!server || !first) return undefined
  const adapters = [{ ...first, addresses: [`10.30.${random.int(200)}.${1 + random.int(200)}`] }, ...rest]
  return changeItem<'server'>(server.id, { adapters })
}

const subscription: Make = (random, design) => {
  const edge = random.pickSome(indexes(design).byKind.server.filter(({ role }) => role === 'edge'))
  const site = design.organization.sites[0]
  if (!edge) return undefined
  if (edge.subscribedSiteId !== undefined) return unsubscribeEdge(edge.id)
  return site && subscribeEdge(edge.id, site.id)
}

const add: Make = (random, design) => {
  const part: Part = random.pick([partner, device, relay, clients, subsidiaries])
  const hasReceiver = indexes(design).byKind.server.some(({ role, roles2013 }) => role !== 'edge' && !roles2013)
  return hasReceiver ? (current) => part(current, random) : undefined
}

const weighted: readonly Make[] = [
  ...Array.from({ length: 6 }, () => state),
  ...Array.from({ length: 3 }, () => rename),
  ...Array.from({ length: 3 }, () => add),
  ...Array.from({ length: 2 }, () => remove),
  ...Array.from({ length: 2 }, () => stateSettings),
  ...Array.from({ length: 2 }, () => grants),
  domain,
  domain,
  lists,
  exchangeNames,
  exchangeNames,
  readdress,
  subscription,
]
