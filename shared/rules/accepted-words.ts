import type { AcceptedFinding } from '../model/design'

/** Why a finding is accepted, by whom, when and until when, as far as it is stated: `Accepted by … on … until …: reason`. */
export function acceptedSentence({ reason, author, date, expires }: AcceptedFinding): string {
  const words = ['Accepted', author && `by ${author}`, date && `on ${date}`, expires && `until ${expires}`]
  return `${words.filter(Boolean).join(' ')}: ${reason}`
}

/** The note on a finding that is back because its acceptance ended. */
export function expiredSentence({ reason, author, expires }: AcceptedFinding): string {
  const by = author ? ` by ${author}` : ''
  return `It was accepted${by}, which ended on ${expires ?? 'a day that was not stated'}: ${reason}`
}
