import { useMemo } from 'react'
import { useBackground } from './background'
import type { PlainFinding } from './messages'

/** The findings of the design, found beside the window after each change. */
export function useFindings(): readonly PlainFinding[] {
  return useBackground((answers) => answers.findings)
}

/** Unaccepted findings by the item that they concern. */
export function useFindingsBySubject(): ReadonlyMap<string, readonly PlainFinding[]> {
  const all = useFindings()
  return useMemo(() => {
    const bySubject = new Map<string, PlainFinding[]>()
    for (const finding of all) {
      if (finding.accepted) continue
      const known = bySubject.get(finding.subject)
      if (known) known.push(finding)
      else bySubject.set(finding.subject, [finding])
    }
    return bySubject
  }, [all])
}
