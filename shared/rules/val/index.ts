import type { Rule } from '../rule'
import { adapterAddresses } from './adapter-addresses'
import { addressesOnce } from './addresses-once'
import { connectorValues } from './connector-values'
import { keepsItsValue } from './keeps-its-value'
import { nameLengths } from './name-lengths'
import { serverFqdns } from './server-fqdns'
import { serverNames } from './server-names'
import { settingValues } from './setting-values'

/** The rules of family VAL, in the order of their ids: our own additions to the catalogue. */
export const valRules: readonly Rule[] = [
  connectorValues,
  settingValues,
  serverNames,
  keepsItsValue,
  nameLengths,
  serverFqdns,
  addressesOnce,
  adapterAddresses,
]
