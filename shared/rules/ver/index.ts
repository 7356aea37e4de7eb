import { standTogether } from './stand-together'
import { supported } from './supported'
import type { Rule } from '../rule'

/** The rules of family VER, in the order of their ids. */
export const verRules: readonly Rule[] = [standTogether, supported]
