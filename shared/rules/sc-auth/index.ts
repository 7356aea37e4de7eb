import { basicInClear } from './basic-in-clear'
import { credentialAsText } from './credential-as-text'
import { credentialMissing } from './credential-missing'
import { externalProtection } from './external-protection'
import { helloWithoutExtensions } from './hello-without-extensions'
import { hostNameForCertificate } from './host-name-for-certificate'
import { oneAccountForAllHosts } from './one-account-for-all-hosts'
import { oneMechanism } from './one-mechanism'
import { onlyWithSmartHosts } from './only-with-smart-hosts'
import type { Rule } from '../rule'

/** The rules of family SC-AUTH, in the order of their ids. */
export const scAuthRules: readonly Rule[] = [
  oneMechanism,
  credentialMissing,
  credentialAsText,
  oneAccountForAllHosts,
  basicInClear,
  hostNameForCertificate,
  externalProtection,
  onlyWithSmartHosts,
  helloWithoutExtensions,
]
