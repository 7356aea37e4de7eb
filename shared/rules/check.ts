import { isoToday } from '../iso-date'
import { keptWhile } from '../kept'
import type { Design } from '../model/design'
import { indexes } from '../model/indexes'
import { plan } from '../powershell/plan'
import { markAccepted } from './running/accepted'
import { isUntouchedConnector, itemContext, organizationContext, serverContext } from './running/contexts'
import { found, kindsOf } from './running/findings-of'
import { hide } from './running/hides'
import { rules } from './index'
import { localFindings } from './running/local-findings'
export type { Finding } from './rule'
import type { Finding, ItemRule, Rule } from './rule'
import { withSuitableFixes } from './running/suitable-fix'

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))
const organizationRules = rules.filter((rule) => rule.stage === 'design' && rule.scope === 'organization')
const planRules = rules.filter((rule) => rule.stage === 'plan')

/**
 * Every finding of stage design and plan, in the order of the design's items, accepted ones marked. Findings of item and
 * server rules are kept per object, so that after an edit only what it touched is checked again.
 */
export function check(design: Design, today: string = isoToday()): readonly Finding[] {
  return markAccepted(shownFindings(design, today), design, today)
}

/** Moving things does not change what there is to say; accepting a value changes the statements. */
const shownFindings = keptWhile(
  ({ items, baseline, organization, accepted }: Design, today: string) => [
    items,
    baseline,
    organization,
    accepted,
    today,
  ],
  (design, today): readonly Finding[] => {
    const look = (one: Design) => lookAt(one, today)
    return withSuitableFixes(look(design), { design, today, look })
  },
)

/** What there is to say, whatever can be done about it. */
function lookAt(design: Design, today: string): readonly Finding[] {
  return hide([...localFindings(design), ...organizationFindings(design, today), ...planFindings(design)], byId)
}

function organizationFindings(design: Design, today: string): readonly Finding[] {
  const context = organizationContext(design, today)
  return organizationRules.flatMap((rule) => found(rule, rule.check(context)))
}

function planFindings(design: Design): readonly Finding[] {
  const context = { design, ...plan(design) }
  return planRules.flatMap((rule) => found(rule, rule.check(context)))
}

/** What one rule finds by itself: nothing hidden, nothing kept. */
export function findingsOf(rule: Rule, design: Design): readonly Finding[] {
  const look = (one: Design) => foundBy(rule, one)
  return withSuitableFixes(look(design), { design, today: isoToday(), look })
}

function foundBy(rule: Rule, design: Design): readonly Finding[] {
  if (rule.stage === 'plan') return found(rule, rule.check({ design, ...plan(design) }))
  if (rule.scope === 'organization') return found(rule, rule.check(organizationContext(design, isoToday())))
  if (rule.scope === 'server') {
    return indexes(design).byKind.server.flatMap((server) =>
      found(rule, rule.check(serverContext(design, server).context())),
    )
  }
  const own = rule as ItemRule
  return Object.values(design.items)
    .filter((item) => kindsOf(own).includes(item.kind) && (own.untouched || !isUntouchedConnector(design, item)))
    .flatMap((item) => found(own, own.check(itemContext(design, item).context())))
}

/** The rule with that id, in any case; undefined where there is none. */
export function ruleNamed(id: string): Rule | undefined {
  return byId.get(id.toUpperCase())
}

/** The finding in one sentence, as the window and the command line show it. */
export function sentence(finding: Pick<Finding, 'rule' | 'message' | 'data'>): string {
  const word = byId.get(finding.rule)?.messages[finding.message]
  if (!word) throw new Error(`Rule ${finding.rule} has no message ${finding.message}`)
  return word(finding.data)
}

/** An error that nobody accepted: it stands against handing over scripts. */
export function isOpenError({ severity, accepted }: Finding): boolean {
  return severity === 'error' && !accepted
}
