import { sequence } from '../../edits/edit'
import { addItem, addSiteZone } from '../../edits/add'
import { changeItem, setParameter, setZone } from '../../edits/change'
import type { ChoiceId } from '../../edits/connect'
import { defaultListener } from '../../edits/connect/steps'
import { subscribeEdge } from '../../edits/subscribe'
import type { Version } from '../../exchange/versions'
import type { Gateway } from '../../model/ends'
import { indexes } from '../../model/indexes'
import { textsOf, type ParameterValue } from '../../model/parameter-value'
import type { Design } from '../../model/design'
import type { Server } from '../../model/server'
import type { Random } from '../random'
import {
  drawn,
  edgeServer,
  latest,
  organizationServer,
  otherEnd,
  parts,
  perhaps,
  receivers,
  repeated,
  senders,
  type Part,
} from './nodes'

/** Ways by which mail leaves and reaches the organization: each draws the servers and a complete flow. */

/** Straight to and from the Internet by the organization's own servers. */
export function direct(version: Version): Part {
  return parts(repeated(3, serverOf(version)), internet, everySenderTo('internet'), fromInternet)
}

/** 2013 with Client Access and Mailbox apart: mail arrives at the one and leaves from the other. */
export const splitRoles: Part = parts(
  (design, random) => organizationServer(design, random, { version: '2013', roles2013: 'clientAccess' }),
  repeated(2, (design, random) => organizationServer(design, random, { version: '2013', roles2013: 'mailbox' })),
  internet,
  everySenderTo('internet'),
  fromInternet,
)

/** Through one or two Edge servers without subscription (procedures P0 and P1), with the right that the accounts need. */
export function throughEdge(version: Version): Part {
  return parts(
    repeated(3, serverOf(version)),
    internet,
    edgeWithLines(version, undefined),
    perhaps(0.25, edgeWithLines(version, 10)),
  )
}

/** Through subscribed Edge servers: EdgeSync draws what it owns. */
export function throughSubscribedEdge(version: Version): Part {
  return parts(
    repeated(3, serverOf(version)),
    internet,
    allInOneSite,
    repeated(2, (design) => {
      const placed = edgeServer(design, version)
      const edge = latest(placed, 'server').id
      const subscribed = subscribeEdge(edge, 'site-1')(placed)
      return drawn(subscribed, latest(subscribed, 'internet').id, edge, 'internetInboundOnly')
    }),
  )
}

/** All Internet mail by a gateway: the method that it offers is the one it uses. */
export function throughGateway(version: Version, method: keyof typeof gateways): Part {
  const { fields, out, back } = gateways[method]
  return parts(
    repeated(2, serverOf(version)),
    otherEnd('gateway', '192.168.7', fields),
    everySenderTo('gateway', out),
    fromGateway(back),
  )
}

const gateways = {
  basic: {
    fields: { offers: ['basicOverTls'], uses: 'basicOverTls' },
    out: 'gatewayBasicOverTls',
    back: 'fromGatewayBasic',
  },
  externallySecured: {
    fields: { offers: ['externallySecured'], uses: 'externallySecured', externallyProtected: true },
    out: 'gatewayExternallySecured',
    back: 'fromGatewayExternallySecured',
  },
  none: { fields: { offers: ['none'], uses: 'none' }, out: 'gatewayAnonymous', back: 'fromGatewayAnonymous' },
} as const satisfies Record<string, { fields: Partial<Gateway>; out: ChoiceId; back: ChoiceId }>

function internet(design: Design): Design {
  return addItem('internet', { x: -300, y: 0 })(design)
}

function serverOf(version: Version): Part {
  return (design, random) => organizationServer(design, random, { version })
}

function everySenderTo(kind: 'internet' | 'gateway', choice?: ChoiceId): Part {
  return (design) =>
    senders(design).reduce((current, server, index) => {
      const end = latest(current, kind).id
      return drawn(current, server.id, end, index === 0 ? choice : undefined)
    }, design)
}

/** Internet mail to one or all of the servers that may take it: a 2010 Hub must be told to take anonymous mail. */
function fromInternet(design: Design, random: Random): Design {
  const all = receivers(design)
  const chosen = random.chance(0.5) ? all : all.slice(0, 1)
  return chosen.reduce(
    (current, server) => drawn(anonymousAllowed(current, server), latest(current, 'internet').id, server.id),
    design,
  )
}

function anonymousAllowed(design: Design, server: Server): Design {
  const listener = server.role === 'hub' ? defaultListener(server, design) : undefined
  return listener ? withGroup(design, listener.id, listener.parameters.PermissionGroups, 'AnonymousUsers') : design
}

function withGroup(design: Design, id: string, groups: ParameterValue | undefined, group: string): Design {
  return setParameter(id, 'PermissionGroups', [...new Set([...textsOf(groups), group])])(design)
}

function fromGateway(choice: ChoiceId): Part {
  return (design) => {
    const gateway = latest(design, 'gateway').id
    return receivers(design).reduce((current, server) => {
      const allowed = choice === 'fromGatewayAnonymous' ? anonymousAllowed(current, server) : current
      const connected = drawn(allowed, gateway, server.id, choice)
      return choice === 'fromGatewayBasic' ? mayUseAnySender(connected, server) : connected
    }, design)
  }
}

/** What the procedure leaves out: the gateway's account may submit, and use the sender addresses of the Internet. */
function mayUseAnySender(design: Design, server: Server): Design {
  const listener = defaultListener(server, design)
  if (!listener) return design
  const { id } = latest(design, 'credential')
  const user = { credential: id }
  const account = { where: 'domain', memberOfExchangeServers: false }
  const known = changeItem<'credential'>(id, { account })(design)
  const grants = [...listener.grants, { user, rights: ['ms-Exch-SMTP-Accept-Any-Sender'] }]
  const granted = changeItem<'receiveConnector'>(listener.id, { grants })(known)
  return withGroup(granted, listener.id, listener.parameters.PermissionGroups, 'ExchangeUsers')
}

/** An Edge server with all its lines; a second one gets a cost of its own, so that no tie decides. */
function edgeWithLines(version: Version, cost: number | undefined): Part {
  return (design, random) => {
    const placed = edgeServer(design, version)
    const edge = latest(placed, 'server')
    const outside = latest(placed, 'internet').id
    const fromOutside = drawn(drawn(placed, outside, edge.id), edge.id, outside)
    const targets = receivers(design).reduce((current, { id }) => drawn(current, edge.id, id), fromOutside)
    const done = senders(design).reduce((current, { id }) => drawn(current, id, edge.id), targets)
    const outbound = indexes(done)
      .byKind.sendConnector.filter(({ home }) => home === 'organization')
      .at(-1)
    const priced =
      cost === undefined || !outbound ? done : setParameter(outbound.id, 'AddressSpaces', [`*;${cost}`])(done)
    return publicly(accountMaySubmit(priced, edge), edge, random.chance(0.3))
  }
}

/** Behind address translation the Edge says its public address (EDGE-016). */
function publicly(design: Design, edge: Server, translated: boolean): Design {
  if (!translated) return design
  const adapters = edge.adapters.map((adapter) =>
    adapter.facing === 'external' ? { ...adapter, publicAddress: '203.0.113.5' } : adapter,
  )
  return sequence(
    changeItem<'server'>(edge.id, { adapters }),
    setParameter(edge.id, 'ExternalIPAddress', '203.0.113.5'),
  )(design)
}

const accountRights = ['ms-Exch-SMTP-Accept-Any-Sender', 'ms-Exch-SMTP-Accept-Authoritative-Domain-Sender']

/** What the procedure leaves out: the local account of the Edge may submit, for any sender (EDGE-017). */
function accountMaySubmit(design: Design, edge: Server): Design {
  const connector = indexes(design)
    .receiveConnectorsOf.get(edge.id)
    ?.find(({ origin }) => origin === 'designed')
  const account = indexes(design).byKind.credential.find((credential) => credential.account?.where === edge.id)
  if (!connector || !account) return design
  const grants = [{ user: { credential: account.id }, rights: accountRights }]
  const granted = changeItem<'receiveConnector'>(connector.id, { grants })(design)
  return setParameter(connector.id, 'PermissionGroups', ['ExchangeServers', 'ExchangeUsers'])(granted)
}

function allInOneSite(design: Design): Design {
  const zoned = addSiteZone('HQ', { x: 0, y: 0, width: 800, height: 600 })(design)
  const inside = indexes(zoned)
    .byKind.server.filter(({ role }) => role !== 'edge')
    .map(({ id }) => id)
  return setZone(inside, latest(zoned, 'zone').id)(zoned)
}
