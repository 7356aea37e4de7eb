import { nobodyTakes } from './nobody-takes'
import { onlyOneDisabled } from './only-one-disabled'
import { scopedOut } from './scoped-out'
import { takenAway } from './taken-away'
import type { Rule } from '../rule'

/** The rules of family SC-SEL, in the order of their ids. */
export const scSelRules: readonly Rule[] = [takenAway, scopedOut, onlyOneDisabled, nobodyTakes]
