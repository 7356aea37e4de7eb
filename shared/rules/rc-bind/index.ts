import { bindingForm } from './binding-form'
import { bindingsMissing } from './bindings-missing'
import { equalTuple } from './equal-tuple'
import { frontEndPort } from './front-end-port'
import { localAddress } from './local-address'
import { orderOfStatements } from './order-of-statements'
import { partialOverlap } from './partial-overlap'
import { portNumber } from './port-number'
import { portOfTransport } from './port-of-transport'
import { serviceClash } from './service-clash'
import { wildcardOnEdge } from './wildcard-on-edge'
import type { Rule } from '../rule'

/** The rules of family RC-BIND, in the order of their ids. */
export const rcBindRules: readonly Rule[] = [
  equalTuple,
  partialOverlap,
  serviceClash,
  frontEndPort,
  portOfTransport,
  bindingForm,
  portNumber,
  localAddress,
  wildcardOnEdge,
  bindingsMissing,
  orderOfStatements,
]
