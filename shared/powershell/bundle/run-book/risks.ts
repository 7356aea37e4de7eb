import { prose } from '../markdown'

/** What speaks against success, in sentences. */
export interface Risks {
  /** Warnings that nobody accepted. */
  readonly warnings: readonly string[]
  /** Findings that somebody answers for, with the reasons. */
  readonly accepted: readonly string[]
}

/** What a reader has to weigh before the start: open warnings first, then what was accepted and why. */
export function riskLines({ warnings, accepted }: Risks): readonly string[] {
  if (warnings.length + accepted.length === 0) return [nothingKnown]
  return [
    ...(warnings.length === 0 ? [] : [open, '', ...warnings.map((one) => `- ${prose(one)}`)]),
    ...(warnings.length === 0 || accepted.length === 0 ? [] : ['']),
    ...(accepted.length === 0 ? [] : [answered, '', ...accepted.map((one) => `- ${prose(one)}`)]),
  ]
}

const nothingKnown =
  'No warning is open, and none was accepted. That says nothing of what the drawing does not know: see “What only the real servers show”.'
const open =
  'These warnings are open. Settle them, or be ready for mail that is refused although every script succeeds:'
const answered = 'These were accepted, with the reasons given. Think of them first when something fails:'
