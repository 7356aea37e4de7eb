import { useEffect } from 'react'
import { plan } from '../../shared/powershell/plan'
import { derivedFromDesign } from './derived'

export type Plan = ReturnType<typeof plan>

const planned = derivedFromDesign<Plan>(plan, { statements: [], blocked: [] })

/** The plan of the design, computed after each change is painted, while a panel shows it. */
export function usePlan(): Plan {
  useEffect(planned.follow, [])
  return planned.use((derived) => derived.value)
}

/** The plan of the design as it is now. */
export const planNow = planned.now
