import { belowOrganization } from './below-organization'
import { headerWithinMessage } from './header-size'
import { localHopsWithinHops } from './hop-counts'
import { oneSenderForAll } from './one-sender'
import { perSourceWithinTotal } from './per-source'
import { programsRate } from './programs-rate'
import { recipientsOfOrganization } from './recipients-of-organization'
import type { Rule } from '../rule'

/** The rules of family LIM, in the order of their ids. */
export const limRules: readonly Rule[] = [
  perSourceWithinTotal,
  localHopsWithinHops,
  headerWithinMessage,
  oneSenderForAll,
  programsRate,
  belowOrganization,
  recipientsOfOrganization,
]
