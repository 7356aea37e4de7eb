import { frontEndOn25 } from './front-end-on-25'
import { knownRole } from './known-role'
import { roleNotInVersion } from './not-in-version'
import { roleNotOnEdge } from './not-on-edge'
import { roleStated } from './role-stated'
import { whereConnectorsExist } from './where-connectors-exist'
import type { Rule } from '../rule'

/** The rules of family RC-ROLE, in the order of their ids. */
export const rcRoleRules: readonly Rule[] = [
  roleNotOnEdge,
  roleNotInVersion,
  roleStated,
  frontEndOn25,
  knownRole,
  whereConnectorsExist,
]
