import { certificateNotForced } from './certificate-not-forced'
import { identityStated } from './identity-stated'
import { noSecrets } from './no-secrets'
import { statementOrder } from './order'
import { plainNames } from './plain-names'
import { removalConfirmed } from './removal-confirmed'
import { wholeLists } from './whole-lists'
import type { Rule } from '../rule'

/** The rules of family GEN, in the order of their ids. */
export const genRules: readonly Rule[] = [
  noSecrets,
  removalConfirmed,
  identityStated,
  wholeLists,
  certificateNotForced,
  plainNames,
  statementOrder,
]
