import { anonymousIPv6 } from './anonymous-ipv6'
import { familyHeard } from './family-heard'
import { hostBits } from './host-bits'
import { internetRangeStated } from './internet-range-stated'
import { narrowerAnswers } from './narrower-answers'
import { otherFamily } from './other-family'
import { rangeForm } from './range-form'
import { rangesMissing } from './ranges-missing'
import { redundantRange } from './redundant'
import { sourceOutside } from './source-outside'
import { tooManyRanges } from './too-many'
import { zoneId } from './zone-id'
import type { Rule } from '../rule'

/** The rules of family RC-RANGE, in the order of their ids. */
export const rcRangeRules: readonly Rule[] = [
  rangesMissing,
  rangeForm,
  hostBits,
  internetRangeStated,
  sourceOutside,
  narrowerAnswers,
  anonymousIPv6,
  redundantRange,
  familyHeard,
  otherFamily,
  zoneId,
  tooManyRanges,
]
