import { createHash } from 'node:crypto'

/** Tells two contents of a file apart, unlike time and size, which tools set as they like. */
export function contentHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
