import { noSourcesOnEdge } from './no-sources-on-edge'
import { oneKindOfSource } from './one-kind-of-source'
import { onlySourceGone } from './only-source-gone'
import { singleSource } from './single-source'
import { sourceAddress } from './source-address'
import { sourceCanSend } from './source-can-send'
import { sourcesInOneSite } from './sources-in-one-site'
import type { Rule } from '../rule'

/** The rules of family SC-SRC, in the order of their ids. */
export const scSrcRules: readonly Rule[] = [
  noSourcesOnEdge,
  oneKindOfSource,
  sourceCanSend,
  sourcesInOneSite,
  singleSource,
  sourceAddress,
  onlySourceGone,
]
