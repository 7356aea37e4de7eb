import type { Design } from '../../shared/model/design'
import type { Plan } from '../../shared/powershell/plan'
import { blockedSentence } from '../../shared/powershell/plan/words'
import { plannedLines, type PlannedLine } from '../../shared/powershell/planned/lines'
import { plannedOf, type PlannedCounts } from '../../shared/powershell/planned/planned'
import { notInTheScripts } from '../../shared/powershell/planned/words'
import type { Place } from '../problems/choose-finding'
import { waitingPlace } from '../problems/waiting-place'

/** One row of the list: a line of the plan, or below a heading of its own what has to wait. */
export type ChangeRow =
  PlannedLine | (Place & { readonly kind: 'waiting'; readonly key: string; readonly text: string })

export interface Changes {
  readonly rows: readonly ChangeRow[]
  readonly counts: PlannedCounts
}

/** What the design changes of what exists, place by place, with every value; the plan is that of the design. */
export function changesOf(plan: Plan, design: Design): Changes {
  const { places, counts } = plannedOf(plan, design)
  const waiting = plan.blocked.map((one, index): ChangeRow => {
    return {
      kind: 'waiting',
      key: `waiting/${index}`,
      ...waitingPlace(one, design),
      text: blockedSentence(one, design),
    }
  })
  const heading: readonly ChangeRow[] =
    waiting.length > 0 ? [{ kind: 'place', key: 'waiting', text: notInTheScripts }] : []
  return { rows: [...plannedLines({ places }), ...heading, ...waiting], counts }
}
