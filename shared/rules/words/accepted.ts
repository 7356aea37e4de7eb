import type { AcceptedFinding } from '../../model/design'

type Acceptance = Omit<AcceptedFinding, 'rule' | 'subject'>

/** Why a finding is accepted, by whom, when and until when, as far as it is stated: `Accepted by … on … until …: reason`. */
export function acceptedSentence({ reason, author, date, expires }: Acceptance): string {
  const words = ['Accepted', author && `by ${author}`, date && `on ${date}`, expires && `until ${expires}`]
  return `${words.filter(Boolean).join(' ')}: ${reason}`
}

/** The note on a finding that is back because its acceptance ended. */
export function expiredSentence({ reason, author, expires }: Acceptance): string {
  const by = author ? ` by ${author}` : ''
  const day = expires === undefined ? '' : ` on ${expires}`
  return `The acceptance${by} ended${day}, so mend the problem or accept it again. Its reason was: ${reason}`
}
