import { keptFor } from '../kept'
import type { Design } from '../model/design'

/** The rules that report a value which cannot be read. */
export const rulesAboutValues: ReadonlySet<string> = new Set([
  'DS-002',
  'RC-BIND-006',
  'RC-BIND-007',
  'RC-RANGE-002',
  'RC-ROLE-005',
  'RC-VAL-002',
  'RC-VAL-003',
  'RC-VAL-006',
  'SC-AS-001',
  'SC-AS-002',
  'SC-AS-006',
  'SC-AUTH-001',
  'SC-AUTH-002',
  'SC-SRC-001',
  'SC-SRC-003',
  'SC-SRC-006',
  'VAL-001',
  'VAL-002',
])

/** Somebody answers for the values of that object: they are given as entered, whatever can be read of them. */
export function areValuesAccepted({ accepted }: Design, subject: string): boolean {
  return subjectsOf(accepted).has(subject)
}

const subjectsOf = keptFor(
  (accepted: Design['accepted']): ReadonlySet<string> =>
    new Set(accepted.flatMap(({ rule, subject }) => (rulesAboutValues.has(rule) ? [subject] : []))),
)
