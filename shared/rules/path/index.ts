import { alikeOnServers } from './alike-on-servers'
import { betweenMailboxServers } from './between-mailbox-servers'
import { serverConnected } from './connected'
import { dividedAnswer } from './divided'
import { exchangeAuthToGateway } from './exchange-auth-to-gateway'
import { familiesMeet } from './families-meet'
import { frontEndProxy } from './front-end-proxy'
import { frontEndProxyThroughEdge } from './front-end-proxy-through-edge'
import { gatewayLoop } from './gateway-loop'
import { gatewayMayRelay } from './gateway-may-relay'
import { handOverAllowed } from './hand-over-allowed'
import { handOverAnswered } from './hand-over-answered'
import { handOverSecured } from './hand-over-secured'
import { hopCount } from './hop-count'
import { maySubmit } from './may-submit'
import { noAddress } from './no-address'
import { nothingListens } from './nothing-listens'
import { authenticationOffered } from './authentication-offered'
import { ownServersSwallowed } from './own-servers-swallowed'
import { relayRefused } from './relay-refused'
import { routingLoop } from './routing-loop'
import { sizeLimits } from './size-limits'
import { sourceRefused } from './source-refused'
import { tenantThroughGateway } from './tenant-through-gateway'
import { wayIn } from './way-in'
import { wayOut } from './way-out'
import { waysDiffer } from './ways-differ'
import type { Rule } from '../rule'

/** The rules of family PATH, in the order of their ids. */
export const pathRules: readonly Rule[] = [
  serverConnected,
  wayIn,
  wayOut,
  nothingListens,
  authenticationOffered,
  sourceRefused,
  relayRefused,
  maySubmit,
  routingLoop,
  gatewayLoop,
  hopCount,
  sizeLimits,
  frontEndProxy,
  frontEndProxyThroughEdge,
  waysDiffer,
  exchangeAuthToGateway,
  tenantThroughGateway,
  betweenMailboxServers,
  gatewayMayRelay,
  noAddress,
  handOverAnswered,
  handOverSecured,
  handOverAllowed,
  ownServersSwallowed,
  familiesMeet,
  dividedAnswer,
  alikeOnServers,
]
