import { useEffect } from 'react'
import type { Plan } from '../../shared/powershell/plan'
import { useWorkspace } from '../workspace/use-workspace'
import { background, useBackground } from './background'

/** The plan of the design, made beside the window after each change while a panel shows it. */
export function usePlan(): Plan {
  const workspace = useWorkspace()
  useEffect(() => background(workspace).readPlan(), [workspace])
  return useBackground((answers) => answers.plan)
}

/** Whether any plan has come yet. */
export function useIsPlanned(): boolean {
  return useBackground((answers) => answers.isPlanned)
}
