import { commonMechanism } from './common-mechanism'
import { commonTls } from './common-tls'
import { fixedSender } from './fixed-sender'
import type { Rule } from '../rule'

/** The rules of family DEV, in the order of their ids. */
export const devRules: readonly Rule[] = [commonMechanism, commonTls, fixedSender]
