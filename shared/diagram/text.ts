import metrics from './metrics.json'

export type FontWeight = 400 | 600

/** The bundled font first; the others only matter where it cannot be embedded. */
export const fontFamily = "Inter, 'Segoe UI', 'Noto Sans', sans-serif"

const unitsPerEm = metrics[400].unitsPerEm

const advances: Record<FontWeight, ReadonlyMap<string, number>> = {
  400: advancesOf(metrics[400].widths),
  600: advancesOf(metrics[600].widths),
}

function advancesOf(runs: Record<string, string>): ReadonlyMap<string, number> {
  const result = new Map<string, number>()
  for (const [first, widths] of Object.entries(runs)) {
    widths.split(' ').forEach((width, index) => {
      result.set(String.fromCodePoint(parseInt(first, 16) + index), Number(width))
    })
  }
  return result
}

/** What pictures without other fonts show in place of a character that the bundled font lacks. */
export const missingMark = '□'

/** A character that the bundled font lacks is set in another font, at most about one em wide, or shown as a box: room for either. */
function advanceOf(character: string, weight: FontWeight): number {
  const known = advances[weight]
  return known.get(character) ?? Math.max(unitsPerEm, known.get(missingMark) ?? 0)
}

/** Width in pixels of one line of text at `size` pixels. Exact for the characters of the bundled font. */
export function textWidth(text: string, size: number, weight: FontWeight = 400): number {
  let units = 0
  for (const character of text) units += advanceOf(character, weight)
  return (units * size) / unitsPerEm
}

/** The text, or its beginning and an ellipsis, so that it is at most `maximum` pixels wide. */
export function fit(text: string, size: number, maximum: number, weight: FontWeight = 400): string {
  if (textWidth(text, size, weight) <= maximum) return text
  const room = maximum - textWidth('…', size, weight)
  let kept = ''
  let width = 0
  for (const character of text) {
    width += textWidth(character, size, weight)
    if (width > room) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

/** The text, or its beginning and its end around an ellipsis, so that it is at most `maximum` pixels wide. Linear. */
export function fitMiddle(text: string, size: number, maximum: number, weight: FontWeight = 400): string {
  if (textWidth(text, size, weight) <= maximum) return text
  const room = maximum - textWidth('…', size, weight)
  const characters = Array.from(text)
  const heads = partsOf(characters, weight)
  const tails = partsOf(characters.toReversed(), weight)
  let count = characters.length - 1
  for (; count > 0; count--) {
    const units = (heads[Math.ceil(count / 2)]?.units ?? 0) + (tails[Math.floor(count / 2)]?.units ?? 0)
    if ((units * size) / unitsPerEm <= room) break
  }
  const head = characters.slice(0, heads[Math.ceil(count / 2)]?.length)
  const tail = characters.slice(characters.length - (tails[Math.floor(count / 2)]?.length ?? 0))
  return `${head.join('')}…${tail.join('')}`
}

/** For each number of first characters: how many they are without blanks after them, and how wide. */
function partsOf(characters: readonly string[], weight: FontWeight): readonly { length: number; units: number }[] {
  let [units, bare] = [0, { length: 0, units: 0 }]
  const parts = [bare]
  for (const [index, character] of characters.entries()) {
    units += advanceOf(character, weight)
    if (character.trim() !== '') bare = { length: index + 1, units }
    parts.push(bare)
  }
  return parts
}

/** The word, or parts of one that is too long for a line. */
export function pieces(word: string, size: number, maximum: number, weight: FontWeight): string[] {
  if (textWidth(word.trimEnd(), size, weight) <= maximum) return [word]
  const result: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, size, weight) > maximum) {
      result.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...result, piece]
}

// Characters that XML 1.0 forbids, and direction marks, which would let one name disguise another.
const undrawable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/g

/** The text as it can be drawn: composed, without what XML forbids; lone surrogates become U+FFFD. */
export function drawable(text: string): string {
  return text
    .replace(undrawable, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC')
}

/** The different characters of the text that the bundled font cannot show; a picture made without other fonts lacks them. */
export function missingCharacters(text: string): string[] {
  return [...new Set(drawable(text))].filter((character) => !/\s/.test(character) && !advances[400].has(character))
}
