import { useEffect } from 'react'
import type { Plan } from '../../shared/powershell/plan'
import { readPlan, useBackground } from '../background/background'

/** The plan of the design, made beside the window after each change while a panel shows it. */
export function usePlan(): Plan {
  useEffect(readPlan, [])
  return useBackground((background) => background.plan)
}
