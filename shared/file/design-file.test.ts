import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyDesign } from '../model/design'
import { p0 } from '../templates/p0'
import { designVersion, readDesign, writeDesign, type DesignFileError } from './design-file'
import { largestFile } from './file-size'
import { designFileErrorSentence } from './design-file-words'
import { migrations } from './migrations'

const fixtures = new URL('fixtures/', import.meta.url)
const codes: ReadonlySet<string> = new Set<DesignFileError['code']>([
  'tooLarge',
  'notJson',
  'tooMuchJson',
  'tooMuch',
  'notOurs',
  'tooNew',
  'damaged',
])
const good = writeDesign(p0())

function fixture(name: string): string {
  return readFileSync(new URL(name, fixtures), 'utf8')
}

describe('a design file', () => {
  it('gives the same design back, and saved again the same bytes', () => {
    for (const design of [emptyDesign, p0()]) {
      const text = writeDesign(design)
      const read = readDesign(text)
      expect(read).toEqual({ ok: true, value: design })
      expect(read.ok && writeDesign(read.value)).toBe(text)
    }
  })

  it('does not depend on the order in which things were added', () => {
    const design = p0()
    const turned = { ...design, items: Object.fromEntries(Object.entries(design.items).reverse()) }
    expect(writeDesign(turned)).toBe(writeDesign(design))
  })

  it('opens in every version that was ever written', () => {
    const versions = readdirSync(fixtures)
    expect(versions).toEqual(Array.from({ length: designVersion }, (_, index) => `v${index + 1}`))
    const names = versions.flatMap((version) =>
      readdirSync(new URL(version, fixtures)).map((name) => `${version}/${name}`),
    )
    expect(names.filter((name) => !readDesign(fixture(name)).ok)).toEqual([])
    expect(migrations).toHaveLength(designVersion - 1)
  })

  it('is written in the newest version exactly as its fixture stands', () => {
    expect(good).toBe(fixture(`v${designVersion}/p0.mailflow`))
  })

  it('may start with a byte order mark', () => {
    expect(readDesign(`\uFEFF${good}`).ok).toBe(true)
  })
})

describe('what is no design gives one typed error with one sentence', () => {
  const parsed = JSON.parse(good) as { format: string; version: number; design: Record<string, unknown> }
  const cases: readonly (readonly [string, string, DesignFileError['code']])[] = [
    ['an empty file', '', 'notJson'],
    ['a file that was cut off', good.slice(0, -40), 'notJson'],
    ['a picture', '\u0089PNG\r\n', 'notJson'],
    ['a list', '[]', 'notOurs'],
    ['other JSON', '{"name":"x"}', 'notOurs'],
    ['a newer version', JSON.stringify({ ...parsed, version: designVersion + 1 }), 'tooNew'],
    ['version 0', JSON.stringify({ ...parsed, version: 0 }), 'damaged'],
    ['a version that is text', JSON.stringify({ ...parsed, version: '1' }), 'damaged'],
    ['an unknown key beside the design', JSON.stringify({ ...parsed, extra: 1 }), 'damaged'],
    ['an unknown key in the design', JSON.stringify({ ...parsed, design: { ...parsed.design, extra: 1 } }), 'damaged'],
    ['no design', JSON.stringify({ format: parsed.format, version: 1 }), 'damaged'],
    ['a dangerous key', good.replace('"title"', '"__proto__": {"x": 1}, "title"'), 'damaged'],
    ['a dangerous parameter', good.replace('"AddressSpaces"', '"constructor"'), 'damaged'],
    ['a key that stands twice', good.replace('"title"', '"title": "merged", "title"'), 'damaged'],
    ['a key that stands twice in two spellings', good.replace('"title"', '"t\\u0069tle": "x", "title"'), 'damaged'],
    ['an item under another id', good.replace('"id": "server-1"', '"id": "server-9"'), 'damaged'],
    ['text nested 10,000 deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'tooMuchJson'],
    ['brackets alone', '['.repeat(10_000), 'tooMuchJson'],
    ['a design with a list of 300,000 values', good.replace('[', `[${'"x",'.repeat(300_000)}`), 'tooMuchJson'],
    ['a design with a name of 20,000 characters', good.replace('"EDGE01"', `"${'W'.repeat(20_000)}"`), 'tooMuch'],
    ['a file of more than 50 MB', ' '.repeat(largestFile + 1), 'tooLarge'],
  ]

  it.each(cases)('%s', (_, text, code) => {
    const read = readDesign(text)
    expect(!read.ok && read.error.code).toBe(code)
    if (read.ok) throw new Error('It was read')
    expect(designFileErrorSentence(read.error, 'night.mailflow')).toMatch(/^“night\.mailflow” [^\n]+: [^\n]+\.$/)
  })

  it('nothing that was read has reached a prototype', () => {
    readDesign(good.replace('"title"', '"__proto__": {"polluted": 1}, "title"'))
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('100,000 damaged copies of a design never crash', () => {
  /** Small, so that each copy costs little; they still have every kind of value. The older one goes through each migration. */
  describe.each(['v1/small.mailflow', `v${designVersion}/small.mailflow`])('of %s', (name) => {
    const seed = fixture(name)

    it('when characters are lost, doubled or replaced', () => {
      const parts = [
        '"',
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '0',
        '-1',
        'null',
        'true',
        '"x"',
        '\u0000',
        '\uD800',
        '__proto__',
        '1e999',
        'server-1',
      ]
      const mutation = fc.tuple(fc.nat(seed.length), fc.nat(12), fc.constantFrom('', ...parts))
      fc.assert(
        fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
          const text = mutations.reduce(
            (current, [at, length, part]) => current.slice(0, at) + part + current.slice(at + length),
            seed,
          )
          expectErrorOrDesign(text)
        }),
        { numRuns: 40_000 },
      )
    })

    it('when values are replaced by others', () => {
      const paths = leafPaths(JSON.parse(seed))
      const values = fc.constantFrom<unknown>(
        null,
        true,
        -1,
        0.5,
        1e300,
        '',
        'x',
        [],
        {},
        [null],
        { server: 1 },
        '__proto__',
        'server-1',
      )
      fc.assert(
        fc.property(fc.array(fc.tuple(fc.nat(paths.length - 1), values), { minLength: 1, maxLength: 3 }), (changes) => {
          const copy: unknown = JSON.parse(seed)
          for (const [index, value] of changes) put(copy, paths[index] ?? [], structuredClone(value))
          expectErrorOrDesign(JSON.stringify(copy))
        }),
        { numRuns: 10_000 },
      )
    })
  })
})

function expectErrorOrDesign(text: string) {
  const read = readDesign(text)
  if (!read.ok) {
    if (!codes.has(read.error.code)) throw new Error(`Unknown error ${JSON.stringify(read.error)}`)
    if (!/^“f” .+\.$/su.test(designFileErrorSentence(read.error, 'f')))
      throw new Error(designFileErrorSentence(read.error, 'f'))
    return
  }
  const again = readDesign(writeDesign(read.value))
  if (!again.ok) throw new Error(`Written, it cannot be read: ${JSON.stringify(again.error)}`)
}

function leafPaths(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => leafPaths(inner, [...path, key]))].filter(
    ({ length }) => length > 0,
  )
}

function put(root: unknown, path: readonly string[], value: unknown) {
  let place = root
  for (const key of path.slice(0, -1)) {
    if (typeof place !== 'object' || place === null) return
    place = (place as Record<string, unknown>)[key]
  }
  if (typeof place === 'object' && place !== null) (place as Record<string, unknown>)[path.at(-1) ?? ''] = value
}
