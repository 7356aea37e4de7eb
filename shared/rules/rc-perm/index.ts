import { customIsReadOnly } from './custom-is-read-only'
import { legacyServersOnEdge } from './legacy-servers-on-edge'
import { noneStandsAlone } from './none-stands-alone'
import { setReplacesGroups } from './set-replaces-groups'
import type { Rule } from '../rule'

/** The rules of family RC-PERM, in the order of their ids. */
export const rcPermRules: readonly Rule[] = [legacyServersOnEdge, customIsReadOnly, noneStandsAlone, setReplacesGroups]
