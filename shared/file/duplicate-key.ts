import { endOfText } from './outline'

/**
 * The path of the first key that stands twice in one object of a JSON text, which must be valid; JSON.parse would silently take the
 * last one, as where two versions of a file were merged. Linear in the length of the text.
 */
export function duplicateKey(json: string): string | undefined {
  const open: Inside[] = []
  let text = ''
  for (let at = 0; at < json.length; at += 1) {
    const mark = json[at]
    if (mark === '"') {
      const end = endOfText(json, at)
      text = json.slice(at, end + 1)
      at = end
    } else if (mark === '{') open.push({ keys: new Set(), key: '' })
    else if (mark === '[') open.push({ keys: undefined, key: '' })
    else if (mark === '}' || mark === ']') open.pop()
    else if (mark === ':' && !enter(open.at(-1), text)) return open.map(({ key }) => key).join('.')
  }
  return undefined
}

/** What the scan is inside of: an object with the keys so far, or a list. */
interface Inside {
  readonly keys: Set<string> | undefined
  key: string
}

/** Whether the key is new. Two spellings of one key, as "a" and "\u0061", are one key. */
function enter(inside: Inside | undefined, text: string): boolean {
  if (!inside?.keys) return true
  inside.key = text.includes('\\') ? (JSON.parse(text) as string) : text.slice(1, -1)
  if (inside.keys.has(inside.key)) return false
  inside.keys.add(inside.key)
  return true
}
