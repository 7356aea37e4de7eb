/** Bytes as base64, in blocks: a call takes only so many arguments. */
export function toBase64(bytes: Uint8Array): string {
  const blocks = Array.from({ length: Math.ceil(bytes.length / 0x8000) }, (_, block) =>
    String.fromCharCode(...bytes.subarray(block * 0x8000, (block + 1) * 0x8000)),
  )
  return btoa(blocks.join(''))
}
