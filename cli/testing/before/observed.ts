import { createHash } from 'node:crypto'
import type { Design } from '../../../shared/model/design'
import { placeName } from '../../../shared/powershell/places'
import { plan } from '../../../shared/powershell/plan'
import { blockedSentence } from '../../../shared/powershell/plan/words'

/** The commands of a design, as a text in which every difference shows: each with its place, and each one that waits, with the reason. */
export function commandsOf(design: Design): string {
  const { statements, blocked } = plan(design)
  return [
    ...statements.map(({ target, cmdlet, parameters, reason }) =>
      JSON.stringify([placeName(target, design), cmdlet, Object.entries(parameters), reason]),
    ),
    ...blocked.map((one) => blockedSentence(one, design)),
  ].join('\n')
}

/** Short enough to be kept for a thousand designs, long enough that no difference is missed. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12)
}
