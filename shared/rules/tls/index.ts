import { certificateAtHand } from './certificate-at-hand'
import { certificateForStrangers } from './certificate-for-strangers'
import { certificateNameForm } from './certificate-name'
import { certificateUnknown } from './certificate-unknown'
import { domainToValidate } from './domain-to-validate'
import { domainWithoutValidation } from './domain-without-validation'
import { ignoredAndRequired } from './ignored-and-required'
import { levelNeedsTls } from './level-needs-tls'
import { nameInCertificate } from './name-in-certificate'
import { requireOrIgnoreTls } from './require-or-ignore'
import { requiredAndOffered } from './required-and-offered'
import { trustedBySender } from './trusted-by-sender'
import type { Rule } from '../rule'

/** The rules of family TLS, in the order of their ids. */
export const tlsRules: readonly Rule[] = [
  requireOrIgnoreTls,
  levelNeedsTls,
  domainToValidate,
  domainWithoutValidation,
  certificateNameForm,
  certificateAtHand,
  nameInCertificate,
  certificateForStrangers,
  trustedBySender,
  requiredAndOffered,
  ignoredAndRequired,
  certificateUnknown,
]
