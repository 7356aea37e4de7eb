import type { FileText } from '../../shared/ipc/files'

/** The text, whichever form it comes in; throws where bytes are not UTF-8. */
export function asText(text: FileText): string {
  return typeof text === 'string' ? text : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text)
}

/** Whether two are the same in the same form. */
export function isSameText(one: FileText, other: FileText): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other
  if (one.length !== other.length) return false
  const [words, otherWords] = [wordsOf(one), wordsOf(other)]
  // Word by word, in a plain loop: many megabytes are compared while somebody draws.
  for (let at = 0; at < words.length; at += 1) if (words[at] !== otherWords[at]) return false
  return true
}

/** Four bytes at a time, the last ones filled up. */
function wordsOf(bytes: Uint8Array): Uint32Array {
  const isWhole = bytes.byteOffset % 4 === 0 && bytes.length % 4 === 0
  const padded = isWhole ? bytes : new Uint8Array(Math.ceil(bytes.length / 4) * 4)
  if (padded !== bytes) padded.set(bytes)
  return new Uint32Array(padded.buffer, padded.byteOffset, padded.length / 4)
}
