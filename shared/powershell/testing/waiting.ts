import type { Design } from '../../model/design'
import { plan } from '../plan'
import { blockedSentence } from '../plan/words'

/** What a person reads of the statements that wait. */
export function waitingSentences(design: Design): readonly string[] {
  return plan(design).blocked.map((one) => blockedSentence(one, design))
}
