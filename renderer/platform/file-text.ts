import type { FileText } from './platform'

/** Whether that, and nothing else, is in the blob. */
export async function holds(blob: Blob, text: FileText): Promise<boolean> {
  return typeof text === 'string'
    ? (await blob.text()) === text
    : isSame(new Uint8Array(await blob.arrayBuffer()), text)
}

/** Word by word, in a plain loop: many megabytes are compared while somebody draws. */
function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false
  const [words, otherWords] = [wordsOf(one), wordsOf(other)]
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
