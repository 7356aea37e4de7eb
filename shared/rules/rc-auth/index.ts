import { accountsMaySend } from './accounts-may-send'
import { receiveBasicInClear } from './basic-in-clear'
import { basicOverTlsComplete } from './basic-over-tls-complete'
import { extendedProtection } from './extended-protection'
import { externalAlone } from './external-alone'
import { externalNeedsExchangeServers } from './external-needs-exchange-servers'
import { receiveExternalProtection } from './external-protection'
import { externalWithoutDomainSecurity } from './external-without-domain-security'
import { fqdnOfDefault } from './fqdn-of-default'
import { gatewayAccount } from './gateway-account'
import { kerberosNeedsIntegrated } from './kerberos-needs-integrated'
import { noneAlone } from './none-alone'
import { ownFqdn } from './own-fqdn'
import { requireTlsOffersTls } from './require-tls-offers-tls'
import { suppressedAnonymousTls } from './suppressed-anonymous-tls'
import type { Rule } from '../rule'

/** The rules of family RC-AUTH, in the order of their ids. */
export const rcAuthRules: readonly Rule[] = [
  noneAlone,
  basicOverTlsComplete,
  externalAlone,
  externalNeedsExchangeServers,
  requireTlsOffersTls,
  ownFqdn,
  fqdnOfDefault,
  receiveBasicInClear,
  accountsMaySend,
  receiveExternalProtection,
  externalWithoutDomainSecurity,
  kerberosNeedsIntegrated,
  suppressedAnonymousTls,
  extendedProtection,
  gatewayAccount,
]
