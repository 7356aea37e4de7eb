import { nameLength } from './rc-name/name-length'
import { uniqueOnServer } from './rc-name/unique-on-server'
import type { Rule } from './rule'

/** The catalogue: every rule that can fire, a line each, in the order of their ids. */
export const rules: readonly Rule[] = [uniqueOnServer, nameLength]
