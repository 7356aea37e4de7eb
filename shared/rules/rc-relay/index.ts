import { relayOnDefaultConnector } from './default-connector'
import { externallySecuredRelay } from './externally-secured'
import { relayForGateway } from './for-gateway'
import { relayInFrontEnd } from './in-front-end'
import { oneRelayMethod } from './one-method'
import { openRelay } from './open-relay'
import { rightWithoutSubmit } from './right-without-submit'
import { trustedByAll } from './trusted-by-all'
import { wideRelay } from './wide-relay'
import type { Rule } from '../rule'

/** The rules of family RC-RELAY, in the order of their ids. */
export const rcRelayRules: readonly Rule[] = [
  openRelay,
  wideRelay,
  trustedByAll,
  relayOnDefaultConnector,
  oneRelayMethod,
  rightWithoutSubmit,
  relayForGateway,
  externallySecuredRelay,
  relayInFrontEnd,
]
