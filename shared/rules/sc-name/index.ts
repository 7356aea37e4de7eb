import { sendNameLength } from './name-length'
import { uniqueSendConnectorName } from './unique'
import type { Rule } from '../rule'

/** The rules of family SC-NAME, in the order of their ids. */
export const scNameRules: readonly Rule[] = [uniqueSendConnectorName, sendNameLength]
