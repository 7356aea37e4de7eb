import type { Design } from '../../shared/model/design'
import { lines } from '../../shared/model/relations'

/** What to select for a finding: the lines of a connector or route, where it has any, else the object itself. */
export function selectionFor(subject: string, design: Design): readonly string[] {
  const own = lines(design).filter((line) => line.subject === subject && line.kind !== 'edgeSync')
  return own.length > 0 ? own.map(({ id }) => id) : [subject]
}
