import { certificateAndHeaders } from './certificate-and-headers'
import { domainOfExchangeOnline } from './domain-of-exchange-online'
import { headersInHybrid } from './headers-in-hybrid'
import { oneHybridCertificate } from './one-certificate'
import { tlsValidated } from './tls-validated'
import type { Rule } from '../rule'

/** The rules of family HYB, in the order of their ids. */
export const hybRules: readonly Rule[] = [
  certificateAndHeaders,
  tlsValidated,
  domainOfExchangeOnline,
  oneHybridCertificate,
  headersInHybrid,
]
