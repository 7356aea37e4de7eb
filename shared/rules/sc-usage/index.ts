import { oneSendUsage } from './one-usage'
import type { Rule } from '../rule'

/** The rules of family SC-USAGE, in the order of their ids. */
export const scUsageRules: readonly Rule[] = [oneSendUsage]
