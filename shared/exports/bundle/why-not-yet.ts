import type { Design } from '../../model/design'
import { plan } from '../../powershell/plan'
import { blockedSentence } from '../../powershell/plan/words'
import { check, isOpenError } from '../../rules/check'
import type { NotYet } from '../writer'

/** What stands against running the scripts of a bundle: open errors first, else the first command that they lack. */
export function whyNotYet(design: Design): NotYet | undefined {
  const count = check(design).filter(isOpenError).length
  if (count > 0) return { kind: 'openErrors', count }
  const [blocked] = plan(design).blocked
  return blocked && { kind: 'incomplete', reason: blockedSentence(blocked, design) }
}
