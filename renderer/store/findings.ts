import { useMemo } from 'react'
import type { Finding } from '../../shared/rules/rule'
import { useBackground } from '../background/background'

/** The findings of the design, found beside the window after each change. */
export function useFindings(): readonly Finding[] {
  return useBackground((background) => background.findings)
}

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
