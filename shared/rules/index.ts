import { certRules } from './cert'
import { devRules } from './dev'
import { dnsRules } from './dns'
import { dsRules } from './ds'
import { edgeRules } from './edge'
import { genRules } from './gen'
import { hybRules } from './hyb'
import { limRules } from './lim'
import { orgRules } from './org'
import { pathRules } from './path'
import { rcAnonRules } from './rc-anon'
import { rcAuthRules } from './rc-auth'
import { rcBindRules } from './rc-bind'
import { rcDcRules } from './rc-dc'
import { rcNameRules } from './rc-name'
import { rcPermRules } from './rc-perm'
import { rcRangeRules } from './rc-range'
import { rcRelayRules } from './rc-relay'
import { rcRoleRules } from './rc-role'
import { rcSrvRules } from './rc-srv'
import { rcUsageRules } from './rc-usage'
import { rcValRules } from './rc-val'
import { scAsRules } from './sc-as'
import { scAuthRules } from './sc-auth'
import { scNameRules } from './sc-name'
import { scRtRules } from './sc-rt'
import { scSelRules } from './sc-sel'
import { scSrcRules } from './sc-src'
import { scUsageRules } from './sc-usage'
import { tlsRules } from './tls'
import { valRules } from './val'
import { verRules } from './ver'
import type { Rule } from './rule'

/** The catalogue: every rule that can fire, family by family in the order of their ids. A rule is a line in its family's list. */
export const rules: readonly Rule[] = [
  ...rcNameRules,
  ...rcBindRules,
  ...rcRangeRules,
  ...rcUsageRules,
  ...rcRoleRules,
  ...rcSrvRules,
  ...rcDcRules,
  ...rcAuthRules,
  ...rcPermRules,
  ...rcRelayRules,
  ...rcAnonRules,
  ...rcValRules,
  ...scNameRules,
  ...scAsRules,
  ...scSelRules,
  ...scRtRules,
  ...scUsageRules,
  ...scAuthRules,
  ...scSrcRules,
  ...tlsRules,
  ...dsRules,
  ...edgeRules,
  ...pathRules,
  ...orgRules,
  ...hybRules,
  ...genRules,
  ...valRules,
  ...verRules,
  ...certRules,
  ...limRules,
  ...dnsRules,
  ...devRules,
]
