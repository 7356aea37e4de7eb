import { limits } from '../model/limits'

/** Brackets within brackets in a file; a design has ten. */
export const mostDepth = 32

/** Values in a file: more than fit into one that this program writes. */
export const mostValues = 4_000_000

/**
 * What a text has too much of to be read as JSON: brackets within brackets, values in all, or values of one list. Looks at the
 * outline only, before anything is made of it: linear, without memory of its own, and for text that is no JSON as well.
 */
export function excessOfOutline(json: string): 'depth' | 'values' | 'list' | undefined {
  const counts: number[] = []
  let values = 0
  for (let at = 0; at < json.length; at += 1) {
    const mark = json.charCodeAt(at)
    if (mark === quote) at = endOfText(json, at)
    else if (mark === openList || mark === openObject) {
      if (counts.length === mostDepth) return 'depth'
      counts.push(0)
    } else if (mark === closeList || mark === closeObject) counts.pop()
    else if (mark === comma) {
      const last = counts.length - 1
      const count = (counts[last] ?? 0) + 1
      if (last >= 0) counts[last] = count
      values += 1
      if (count >= limits.objects) return 'list'
      if (values >= mostValues) return 'values'
    }
  }
  return undefined
}

const [quote, comma, openList, closeList, openObject, closeObject] = [0x22, 0x2c, 0x5b, 0x5d, 0x7b, 0x7d]

/** Where the text that begins at a quotation mark ends: at the next one that no odd number of backslashes precedes. */
export function endOfText(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let slashes = 0
    while (json[end - 1 - slashes] === '\\') slashes += 1
    if (slashes % 2 === 0) return end
  }
  return json.length
}
