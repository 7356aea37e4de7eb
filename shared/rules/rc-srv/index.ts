import { edgeRunsLocally } from './edge-runs-locally'
import { serverStated } from './server-stated'
import type { Rule } from '../rule'

/** The rules of family RC-SRV, in the order of their ids. */
export const rcSrvRules: readonly Rule[] = [serverStated, edgeRunsLocally]
