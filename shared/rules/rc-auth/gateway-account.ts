import { principals, rightsOfPrincipal, type PermissionGroup } from '../../exchange/permission-groups'
import { receiveRightNamed, type ReceiveRight } from '../../exchange/rights'
import type { ReceiveConnector } from '../../model/connectors'
import { find, type Design } from '../../model/design'
import { userCredential, userName } from '../../model/grants'
import type { InboundRoute } from '../../model/inbound-route'
import { lines } from '../../model/relations'
import { settings } from '../../model/settings'
import type { Server } from '../../model/server'
import { answerForLine } from '../../routing/receive-line'
import { sameSender } from '../explains'
import { organizationRule } from '../rule'
import { named, receiver, type Named, type Receiver } from '../data'
import { plainName, called } from '../words/names'

export const gatewayAccount = organizationRule({
  id: 'RC-AUTH-015',
  severity: 'warning',
  title: 'The account of an Internet gateway may send for anybody',
  why: 'An account that signs in by the group ExchangeUsers may submit mail, but has not the right to use any sender address: the sender must then be in an accepted domain. A gateway that brings mail from the Internet has foreign senders only. This follows from the documented rights and is unverified.',
  remedy: 'Grant ms-Exch-SMTP-Accept-Any-Sender on the connector to the account of the gateway.',
  references: ['Receive connectors'],
  hides: ['PATH-008'],
  explains: sameSender,
  unverified: true,
  messages: {
    senders: ({ name, gateway }: { name: Receiver; gateway: Named }) =>
      `${plainName(gateway)} signs in at ${called(name)} with an account that may not use foreign sender addresses, so Internet mail would be refused (unverified): grant ms-Exch-SMTP-Accept-Any-Sender to the account.`,
  },
  *check({ design, indexes }) {
    if (indexes.byKind.gateway.length === 0) return
    for (const line of lines(design)) {
      const route = find(design, 'inboundRoute', line.subject)
      const gateway = find(design, 'gateway', route?.from)
      if (!route || !gateway?.sendsInternetMail || !signsIn(route)) continue
      const winner = answerForLine(design, line)?.winner
      const server = find(design, 'server', winner?.server)
      if (!winner || !server || !isLimited(accountRights(winner, server, route, design))) continue
      yield {
        message: 'senders',
        data: { name: receiver(winner, server), gateway: named(gateway) },
        subject: winner.id,
        parameter: 'PermissionGroups',
        about: [route.id, gateway.id],
      }
    }
  },
})

function signsIn({ authentication }: InboundRoute): boolean {
  return authentication === 'basic' || authentication === 'basicOverTls'
}

/** May submit, and only with senders of the accepted domains. */
function isLimited(rights: ReadonlySet<ReceiveRight>): boolean {
  return rights.has('ms-Exch-SMTP-Submit') && !rights.has('ms-Exch-SMTP-Accept-Any-Sender')
}

/**
 * What the account may do: as an authenticated user, as a member of Exchange Servers unless it is said to be none, and by
 * rights granted to anybody but anonymous users, since the drawing does not know the name of the account.
 */
function accountRights(
  connector: ReceiveConnector,
  { role }: Server,
  route: InboundRoute,
  design: Design,
): ReadonlySet<ReceiveRight> {
  const groups = (settings(connector, design).PermissionGroups.value ?? []) as readonly PermissionGroup[]
  const granted = connector.grants
    .filter((grant) => [undefined, route.credential].includes(userCredential(grant)))
    .filter((grant) => userName(grant).trim().toLowerCase() !== principals.anonymous.toLowerCase())
    .flatMap(({ rights }) => rights.flatMap((right) => receiveRightNamed(right) ?? []))
  const member = mayBeMember(route, design) ? rightsOfPrincipal('exchangeServers', groups, role) : []
  return new Set([...rightsOfPrincipal('authenticatedUsers', groups, role), ...member, ...granted])
}

/** A local account of an Edge server, or one that is not of the domain, is never a member of Exchange Servers. */
function mayBeMember(route: InboundRoute, design: Design): boolean {
  const account = find(design, 'credential', route.credential)?.account
  if (!account) return true
  return account.where === 'domain' && account.memberOfExchangeServers !== false
}
