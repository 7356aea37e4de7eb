import { internetAt2010 } from './internet-at-2010'
import { anonymousWhereUsersConnect } from './where-users-connect'
import type { Rule } from '../rule'

/** The rules of family RC-ANON, in the order of their ids. */
export const rcAnonRules: readonly Rule[] = [internetAt2010, anonymousWhereUsersConnect]
