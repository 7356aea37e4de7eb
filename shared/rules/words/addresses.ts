import type { Family } from '../../exchange/addresses'
import { word } from './word'

/** `IPv4`, `IPv6` */
export const familyName = word((family: Family): string => `IPv${family}`)
