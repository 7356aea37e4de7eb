import { certificateForMail } from './for-mail'
import { certificateNameOnEdge } from './name-length-on-edge'
import { certificateTrustedOutside } from './trusted-outside'
import { certificateWithKey } from './with-key'
import { certificateWithoutTls } from './without-tls'
import type { Rule } from '../rule'

/** The rules of family CERT, in the order of their ids. */
export const certRules: readonly Rule[] = [
  certificateForMail,
  certificateWithKey,
  certificateNameOnEdge,
  certificateWithoutTls,
  certificateTrustedOutside,
]
