import { principals, rightsOfPrincipal, type PermissionGroup, type Principal } from '../exchange/permission-groups'
import { receiveRightNamed, type ReceiveRight } from '../exchange/rights'
import type { ReceiveConnector } from '../model/connectors'
import type { Design, NodeItem } from '../model/design'
import type { Credential } from '../model/organization-items'
import { settings } from '../model/settings'
import type { Server } from '../model/server'
import { transportConfigOf } from '../model/transport-settings'
import type { SenderIdentity } from './sender'

/**
 * Who a session is. `windowsAccount` may or may not be in Exchange Servers; `memberAccount` is, `plainAccount` is not;
 * `edgeAccount` is a local account of the Edge that answers; `strangeServer` an Exchange server without trust.
 */
export type Identity =
  | 'externallySecured'
  | 'memberAccount'
  | 'plainAccount'
  | 'windowsAccount'
  | 'edgeAccount'
  | 'exchangeServer'
  | 'strangeServer'
  | 'partner'
  | 'anonymous'
  | 'unknown'

export interface Session {
  readonly identity: Identity
  /** What the groups of the answering connector give; undefined where the drawing does not tell who the session is. */
  readonly byGroup: ReadonlySet<ReceiveRight> | undefined
  /** What explicit grants on that connector give. */
  readonly granted: ReadonlySet<ReceiveRight>
}

/** Whether the session has a right; undefined where the drawing does not tell who it is. */
export function hasRight({ byGroup, granted }: Session, right: ReceiveRight): boolean | undefined {
  return granted.has(right) || byGroup?.has(right)
}

/** In whose name an identity acts; of an account that may be in Exchange Servers, the rights of both count. */
const actsAs: Readonly<Record<Exclude<Identity, 'unknown'>, readonly Principal[]>> = {
  externallySecured: ['externallySecuredServers'],
  memberAccount: ['authenticatedUsers', 'exchangeServers'],
  windowsAccount: ['authenticatedUsers', 'exchangeServers'],
  plainAccount: ['authenticatedUsers'],
  edgeAccount: ['authenticatedUsers'],
  exchangeServer: ['exchangeServers', 'hubTransportServers', 'edgeTransportServers'],
  strangeServer: [],
  partner: ['partnerServers'],
  anonymous: ['anonymous'],
}

/** In whose name a session of that identity acts; nobody's where the drawing does not tell who it is. */
export function principalsOf(identity: Identity): readonly Principal[] {
  return identity === 'unknown' ? [] : actsAs[identity]
}

const accounts: ReadonlySet<Identity> = new Set([
  'memberAccount',
  'plainAccount',
  'windowsAccount',
  'edgeAccount',
  'unknown',
])

/**
 * Who a sender is to the Receive connector that answers, and what it may do there (connectors.md c, session principal
 * model; the order in which Exchange decides is unverified).
 */
export function sessionAt(
  connector: ReceiveConnector,
  ends: { readonly from: NodeItem; readonly to: Server },
  sender: SenderIdentity,
  design: Design,
): Session {
  const { PermissionGroups } = settings(connector, design)
  const identity = identityAt(connector, ends, sender, design)
  const readable = identity !== 'unknown' && PermissionGroups.problems.length === 0
  const groups = (PermissionGroups.value ?? []) as readonly PermissionGroup[]
  const acting = principalsOf(identity)
  return {
    identity,
    byGroup: readable
      ? new Set(acting.flatMap((principal) => [...rightsOfPrincipal(principal, groups, ends.to.role)]))
      : undefined,
    granted: new Set([
      ...grantedTo(connector, identity, acting, sender.credential),
      ...(isKnownTenant(connector, ends.from, design) ? crossPremises : []),
    ]),
  }
}

/**
 * What the wizard’s TlsDomainCapabilities give the tenant: its mail counts as that of the own organization, so that it also goes on
 * to the Internet (central transport). Sources: New-ReceiveConnector, Transport options in Exchange hybrid deployments.
 */
const crossPremises: readonly ReceiveRight[] = ['ms-Exch-SMTP-Submit', 'ms-Exch-SMTP-Accept-Any-Recipient']

function isKnownTenant(connector: ReceiveConnector, from: NodeItem, design: Design): boolean {
  if (from.kind !== 'exchangeOnline') return false
  const stated = settings(connector, design).TlsDomainCapabilities.value ?? []
  return stated.some((text) => /:\s*Accept(CloudServicesMail|OorgProtocol)\b/i.test(text))
}

function identityAt(
  connector: ReceiveConnector,
  { from, to }: { readonly from: NodeItem; readonly to: Server },
  { uses, credential }: SenderIdentity,
  design: Design,
): Identity {
  const read = settings(connector, design)
  if ((read.AuthMechanism.value ?? []).includes('ExternalAuthoritative')) return 'externallySecured'
  switch (uses) {
    case undefined:
      return 'unknown'
    case 'basic':
    case 'basicOverTls':
      return accountAt(to, credential)
    case 'exchangeServer':
      if (from.kind !== 'server') return 'unknown'
      return trust(from, to) ? 'exchangeServer' : 'strangeServer'
    case 'mutualTls':
      return read.DomainSecureEnabled.value === true && isListed(from, design) ? 'partner' : 'anonymous'
    case 'anonymous':
    case 'externallySecured':
      return 'anonymous'
  }
}

/** A local account of another Edge may exist under the same name here, so nothing is known of it. */
function accountAt(to: Server, credential: Credential | undefined): Identity {
  const account = credential?.account
  if (account?.where === to.id) return 'edgeAccount'
  if (account?.where !== 'domain') return 'unknown'
  if (account.memberOfExchangeServers === undefined) return 'windowsAccount'
  return account.memberOfExchangeServers ? 'memberAccount' : 'plainAccount'
}

/** Exchange servers trust each other in one forest; an Edge belongs to it only when it is subscribed. */
export function trust(one: Server, other: Server): boolean {
  if (one.role === 'edge' && other.role === 'edge') return false
  return [one, other].every(({ role, subscribedSiteId }) => role !== 'edge' || subscribedSiteId !== undefined)
}

/** Mutual TLS is asked for where every domain of the partner is in TLSReceiveDomainSecureList. */
function isListed(from: NodeItem, design: Design): boolean {
  if (from.kind !== 'partner') return false
  const list = settings(transportConfigOf(design), design).TLSReceiveDomainSecureList.value ?? []
  const listed = new Set(list.map((text) => text.toLowerCase()))
  return from.domains.length > 0 && from.domains.every((domain) => listed.has(domain.toLowerCase()))
}

/** Grants to a principal count for who acts in its name; grants to a named account for any account, since the drawing knows no names. */
function grantedTo(
  { grants }: ReceiveConnector,
  identity: Identity,
  acting: readonly Principal[],
  credential: Credential | undefined,
): ReadonlySet<ReceiveRight> {
  const own = new Set(acting.map((principal) => lastPart(principals[principal])))
  const counts = grants.filter(({ user }) => {
    if (typeof user !== 'string') return credential !== undefined && user.credential === credential.id
    const name = lastPart(user)
    return wellKnown.has(name) ? own.has(name) : accounts.has(identity)
  })
  return new Set(counts.flatMap(({ rights }) => rights.flatMap((right) => receiveRightNamed(right) ?? [])))
}

const wellKnown: ReadonlySet<string> = new Set(Object.values(principals).map(lastPart))

/** `ANONYMOUS LOGON` of `NT AUTHORITY\ANONYMOUS LOGON`, in lower case. */
function lastPart(user: string): string {
  return user
    .slice(user.lastIndexOf('\\') + 1)
    .trim()
    .toLowerCase()
}
