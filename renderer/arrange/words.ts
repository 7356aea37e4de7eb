import { these } from '../canvas/words'
import type { Alignment } from '../../shared/diagram/arrange/align'

/** What is said when things are arranged, and how the steps are called. */
export const words = {
  tidying: 'Tidying up… Escape cancels.',
  cancel: 'Cancel',
  cancelled: 'Nothing was moved: tidying up was cancelled.',
  changed: 'Nothing was moved: the design changed while it was tidied up. Tidy up again.',
  failed: 'Nothing was moved: the layout stopped. Save the design, then try again.',
  tidied: 'Tidied up.',
  alreadyTidy: 'Everything stands where it would be put.',
  nothingToPin: 'Select what “Tidy up” is to leave where it is, then pin it.',
  pinned: 'Pinned: “Tidy up” leaves it where it is.',
  unpinned: 'No longer pinned.',
  tooFew: (least: number) => `Select at least ${least} things, then arrange them.`,
}

/** Names of undoable steps. */
export const steps = {
  tidyUp: 'Tidy up',
  pin: (names: readonly string[]) => `Pin ${these(names)}`,
  unpin: (names: readonly string[]) => `Unpin ${these(names)}`,
  align: (how: Alignment) => `Align ${how}`,
  distribute: { x: 'Distribute horizontally', y: 'Distribute vertically' },
  space: { x: 'Space equally across', y: 'Space equally down' },
}
