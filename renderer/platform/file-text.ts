import type { FileText } from './platform'

/** Whether that, and nothing else, is in the blob. */
export async function holds(blob: Blob, text: FileText): Promise<boolean> {
  if (typeof text === 'string') return (await blob.text()) === text
  return blob.size === text.size && isSame(await bytesOf(blob), await bytesOf(text))
}

export const sizeOf = (text: FileText): number => (typeof text === 'string' ? text.length : text.size)

export async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer())
}

/** For two of the same length. Word by word, in a plain loop: many megabytes are compared while somebody draws. */
function isSame(one: Uint8Array<ArrayBuffer>, other: Uint8Array<ArrayBuffer>): boolean {
  const [words, otherWords] = [wordsOf(one), wordsOf(other)]
  for (let at = 0; at < words.length; at += 1) if (words[at] !== otherWords[at]) return false
  return true
}

/** Four bytes at a time, the last ones filled up. */
function wordsOf(bytes: Uint8Array<ArrayBuffer>): Uint32Array {
  if (bytes.length % 4 === 0) return new Uint32Array(bytes.buffer)
  const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4)
  padded.set(bytes)
  return new Uint32Array(padded.buffer)
}
