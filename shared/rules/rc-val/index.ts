import { bannerStartsWith220 } from './banner'
import { binaryNeedsChunking } from './binary-needs-chunking'
import { capabilitiesInHybrid } from './capabilities-in-hybrid'
import { inactivityShorter } from './inactivity-shorter'
import { limitsWithinRange } from './limits-within-range'
import { listsNotEmpty } from './lists-not-empty'
import { longAddressesInTransport } from './long-addresses'
import { messageSize } from './message-size'
import { parameterInVersion } from './parameter-in-version'
import { shortTarpit } from './tarpit'
import { timeSpansWithinRange } from './time-spans'
import type { Rule } from '../rule'

/** The rules of family RC-VAL, in the order of their ids. */
export const rcValRules: readonly Rule[] = [
  inactivityShorter,
  timeSpansWithinRange,
  messageSize,
  bannerStartsWith220,
  binaryNeedsChunking,
  limitsWithinRange,
  shortTarpit,
  longAddressesInTransport,
  parameterInVersion,
  capabilitiesInHybrid,
  listsNotEmpty,
]
