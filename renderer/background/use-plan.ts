import { useEffect } from 'react'
import type { Design } from '../../shared/model/design'
import type { Plan } from '../../shared/powershell/plan'
import { useWorkspace } from '../workspace/use-workspace'
import { background, useBackground } from './background'
import { useFreshness } from './freshness'

/** The plan of the design, made beside the window after each change while a panel shows it. */
export function usePlan(): Plan {
  const workspace = useWorkspace()
  useEffect(() => background(workspace).readPlan(), [workspace])
  return useBackground((answers) => answers.plan)
}

/** The design that the plan is of: the last one for which there is an answer. */
export function usePlannedDesign(): Design | undefined {
  return useBackground(({ planned }) => planned)
}

/** Whether the plan is of the design as it now is, as far as is told. */
export function useIsPlanned(): boolean {
  const isFresh = useFreshness() === 'fresh'
  return useBackground(({ planned }) => planned !== undefined) && isFresh
}
