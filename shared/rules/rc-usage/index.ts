import { clientOnEdge } from './client-on-edge'
import { customNeedsPermissions } from './custom-needs-permissions'
import { oneUsage } from './one-usage'
import { usageOfExisting } from './usage-of-existing'
import type { Rule } from '../rule'

/** The rules of family RC-USAGE, in the order of their ids. */
export const rcUsageRules: readonly Rule[] = [oneUsage, clientOnEdge, customNeedsPermissions, usageOfExisting]
