import { domainControllerNotOnEdge } from './not-on-edge'
import type { Rule } from '../rule'

/** The rules of family RC-DC, in the order of their ids. */
export const rcDcRules: readonly Rule[] = [domainControllerNotOnEdge]
