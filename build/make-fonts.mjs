// Makes the bundled font and the table of text widths from Inter. Run after changing the characters: node build/make-fonts.mjs
// Layout features (kerning, contextual alternates) are left out, so that the table, browsers and resvg agree on every width.
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import * as fontkit from 'fontkit'
import subsetFont from 'subset-font'

const inter = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/inter/package.json'))
const fonts = join(import.meta.dirname, 'fonts')
const table = join(import.meta.dirname, '..', 'shared', 'diagram', 'metrics.json')

const weights = { 400: '400Regular/Inter_400Regular.ttf', 600: '600SemiBold/Inter_600SemiBold.ttf' }

/** First and last code point of each range. */
const ranges = [
  [0x20, 0x7e], // Latin
  [0xa0, 0x17f], // Latin-1, Latin Extended-A
  [0x192, 0x192],
  [0x218, 0x21b], // Romanian
  [0x370, 0x3ff], // Greek
  [0x400, 0x52f], // Cyrillic
  [0x1e80, 0x1e9e],
  [0x1ea0, 0x1ef9], // Vietnamese
  [0x2010, 0x203a], // punctuation
  [0x20a0, 0x20bf], // currency
  [0x2116, 0x2122],
  [0x2190, 0x21ff], // arrows
  [0x2212, 0x2265], // mathematics
  [0x25a0, 0x25ff], // shapes
  [0x2713, 0x2717],
  [0xfffd, 0xfffd],
]

// Without name ids 16 and 17 weight 600 is not found as Inter semibold and text is set in weight 400.
const nameIds = [1, 2, 3, 4, 5, 6, 13, 14, 16, 17]

function charactersOf(font) {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .filter((character) => font.hasGlyphForCodePoint(character))
}

function metricsOf(font, characters) {
  return {
    unitsPerEm: font.unitsPerEm,
    ascent: font.ascent,
    descent: font.descent,
    capHeight: font.capHeight,
    widths: runsOf(font, characters),
  }
}

/** Advance widths of consecutive characters, under the hexadecimal code point of the first. */
function runsOf(font, characters) {
  const runs = {}
  let start = -1
  for (const [index, character] of characters.entries()) {
    if (index === 0 || character !== characters[index - 1] + 1) start = character
    const width = font.glyphForCodePoint(character).advanceWidth
    const key = start.toString(16)
    runs[key] = runs[key] === undefined ? `${width}` : `${runs[key]} ${width}`
  }
  return runs
}

const metrics = {}
for (const [weight, file] of Object.entries(weights)) {
  const bytes = await readFile(join(inter, file))
  const font = fontkit.create(bytes)
  const characters = charactersOf(font)
  metrics[weight] = metricsOf(font, characters)
  for (const [targetFormat, extension] of [
    ['sfnt', 'ttf'],
    ['woff2', 'woff2'],
  ]) {
    const options = { targetFormat, preserveNameIds: nameIds, keepFeatures: [], noHinting: true, dropTables: ['kern'] }
    const subset = await subsetFont(bytes, String.fromCodePoint(...characters), options)
    await writeFile(join(fonts, `inter-${weight}.${extension}`), subset)
    console.log(`inter-${weight}.${extension}: ${subset.length} bytes, ${characters.length} characters`)
  }
}
await writeFile(join(fonts, 'OFL.txt'), await readFile(join(inter, 'LICENSE_FONT')))
await writeFile(table, `${JSON.stringify(metrics, null, 2)}\n`)
