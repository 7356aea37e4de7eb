import { createHash } from 'node:crypto'
import { renderSvg } from '../../../shared/diagram/render-svg'
import { sceneOf } from '../../../shared/diagram/scene-of'
import type { Design } from '../../../shared/model/design'
import { placeName } from '../../../shared/powershell/places'
import { plan } from '../../../shared/powershell/plan'
import { blockedSentence } from '../../../shared/powershell/plan/words'

/** What a person gets to see of a design, as texts in which every difference shows. */
export interface Observed {
  /** Each command with its place, and each one that waits, with the reason. */
  readonly statements: string
  readonly picture: string
}

export function observe(design: Design): Observed {
  const { statements, blocked } = plan(design)
  return {
    statements: [
      ...statements.map(({ target, cmdlet, parameters, reason }) =>
        JSON.stringify([placeName(target, design), cmdlet, Object.entries(parameters), reason]),
      ),
      ...blocked.map((one) => blockedSentence(one, design)),
    ].join('\n'),
    picture: renderSvg(sceneOf(design), { title: design.title }),
  }
}

/** Short enough to be kept for a thousand designs, long enough that no difference is missed. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12)
}
