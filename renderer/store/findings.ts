import { useEffect, useMemo } from 'react'
import { check, type Finding } from '../../shared/rules/check'
import { derivedFromDesign } from './derived'

export const findings = derivedFromDesign<readonly Finding[]>(check, [])

/** The findings of the design, computed after each change is painted. */
export function useFindings(): readonly Finding[] {
  useEffect(findings.follow, [])
  return findings.use((derived) => derived.value)
}

/** The findings of the design as it is now. */
export const findingsNow = findings.now

/** Unaccepted findings by the item that they concern. */
export function useFindingsBySubject(): ReadonlyMap<string, readonly Finding[]> {
  const all = useFindings()
  return useMemo(() => {
    const bySubject = new Map<string, Finding[]>()
    for (const finding of all) {
      if (finding.accepted) continue
      const known = bySubject.get(finding.subject)
      if (known) known.push(finding)
      else bySubject.set(finding.subject, [finding])
    }
    return bySubject
  }, [all])
}
