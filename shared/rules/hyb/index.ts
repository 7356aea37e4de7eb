import { certificateAndHeaders } from './certificate-and-headers'
import { domainOfExchangeOnline } from './domain-of-exchange-online'
import { headersInHybrid } from './headers-in-hybrid'
import { oneHybridCertificate } from './one-certificate'
import { tenantDomainAccepted } from './tenant-domain-accepted'
import { tenantKnown } from './tenant-known'
import { tenantSpaceAlone } from './tenant-space-alone'
import { tlsValidated } from './tls-validated'
import { wizardFindsDefault } from './wizard-finds-default'
import type { Rule } from '../rule'

/** The rules of family HYB, in the order of their ids. */
export const hybRules: readonly Rule[] = [
  certificateAndHeaders,
  tlsValidated,
  domainOfExchangeOnline,
  oneHybridCertificate,
  headersInHybrid,
  tenantKnown,
  tenantSpaceAlone,
  wizardFindsDefault,
  tenantDomainAccepted,
]
