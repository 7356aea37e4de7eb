import { dnsAndStartTls } from './dns-and-starttls'
import { listsOnEdge } from './lists-on-edge'
import { noWildcards } from './no-wildcards'
import { notThroughFrontEnd } from './not-through-front-end'
import { domainSecurityOffersTls } from './offers-tls'
import { partnerComplete } from './partner-complete'
import type { Rule } from '../rule'

/** The rules of family DS, in the order of their ids. */
export const dsRules: readonly Rule[] = [
  dnsAndStartTls,
  noWildcards,
  partnerComplete,
  domainSecurityOffersTls,
  notThroughFrontEnd,
  listsOnEdge,
]
