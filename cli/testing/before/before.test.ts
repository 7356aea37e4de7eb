import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDesign } from '../../../shared/file/design-file'
import { hashOf, observe, type Observed } from './observed'
import { outgrown } from './outgrown'

/**
 * Every template, 300 correct designs and 700 random ones, as the program wrote them in file version 1, and what it made of
 * each then (`hashes.json`). The commands and the picture of a design change
 * on purpose only: such a change stands in `outgrown.ts`. (Findings change with every rule; `shared/rules` has their tests.)
 */
const files = brotliDecompressSync(readFileSync(join(import.meta.dirname, 'fixtures', 'designs-v1.br')))
  .toString('utf8')
  .split('\n')
  .map((line) => JSON.parse(line) as [string, unknown])
const parts = ['statements', 'picture'] as const satisfies readonly (keyof Observed)[]
const before = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', 'hashes.json'), 'utf8')) as Record<
  string,
  string[]
>

const refused: string[] = []
const now = new Map<string, Observed>()

beforeAll(() => {
  for (const [name, file] of files) {
    const read = readDesign(JSON.stringify(file))
    if (read.ok) now.set(name, observe(read.value))
    else refused.push(`${name}: ${JSON.stringify(read.error)}`)
  }
}, 120_000)

it('every design of file version 1 opens', () => {
  expect(refused).toEqual([])
  expect(now.size).toBe(Object.keys(before).length)
})

describe.each(parts)('the %s of designs of file version 1', (part) => {
  const place = parts.indexOf(part)

  it('are what they were, but for faults that were mended', () => {
    const different = [...now].flatMap(([name, seen]) =>
      before[name]?.[place] === hashOf(seen[part]) || outgrown[part].has(name) ? [] : name,
    )
    expect(different).toEqual([])
  })

  it('do differ where they are said to', () => {
    const same = [...outgrown[part].keys()].filter(
      (name) => before[name]?.[place] === hashOf(now.get(name)?.[part] ?? ''),
    )
    expect(same).toEqual([])
  })
})
