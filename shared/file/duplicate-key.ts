/** Texts and the marks between them; numbers and words need no look. */
const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g

/**
 * The path of the first key that stands twice in one object of a JSON text, which must be valid; JSON.parse would silently take the
 * last one, as where two versions of a file were merged. Linear in the length of the text.
 */
export function duplicateKey(json: string): string | undefined {
  const open: { readonly keys: Set<string> | undefined; key: string }[] = []
  let text = ''
  for (const [mark] of json.matchAll(token)) {
    const inner = open.at(-1)
    if (mark === '{') open.push({ keys: new Set(), key: '' })
    else if (mark === '[') open.push({ keys: undefined, key: '' })
    else if (mark === '}' || mark === ']') open.pop()
    else if (mark === ':' && inner?.keys) {
      // Two spellings of one key, as "a" and "\u0061", are one key, too.
      const key = text.includes('\\') ? (JSON.parse(text) as string) : text.slice(1, -1)
      inner.key = key
      if (inner.keys.has(key)) return open.map((one) => one.key).join('.')
      inner.keys.add(key)
    } else if (mark.startsWith('"')) text = mark
  }
  return undefined
}
