import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { beforeAll, expect, it } from 'vitest'
import { readDesign } from '../../../shared/file/design-file'
import { commandsOf, hashOf } from './observed'
import { outgrown } from './outgrown'

/**
 * Every template, 300 correct designs and 700 random ones, as the program wrote them in file version 1, and the commands that it
 * made of each then (`hashes.json`). They change on purpose only: such a change stands in `outgrown.ts`.
 */
const files = brotliDecompressSync(readFileSync(join(import.meta.dirname, 'fixtures', 'designs-v1.br')))
  .toString('utf8')
  .split('\n')
  .map((line) => JSON.parse(line) as [string, unknown])
const before = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', 'hashes.json'), 'utf8')) as Record<
  string,
  string
>

const refused: string[] = []
const now = new Map<string, string>()

beforeAll(() => {
  for (const [name, file] of files) {
    const read = readDesign(JSON.stringify(file))
    if (read.ok) now.set(name, hashOf(commandsOf(read.value)))
    else refused.push(`${name}: ${JSON.stringify(read.error)}`)
  }
}, 120_000)

it('every design of file version 1 opens', () => {
  expect(refused).toEqual([])
  expect(now.size).toBe(Object.keys(before).length)
})

it('the commands of designs of file version 1 are what they were, but for faults that were mended', () => {
  const different = [...now].flatMap(([name, hash]) => (before[name] === hash || outgrown.has(name) ? [] : name))
  expect(different).toEqual([])
})

it('they do differ where they are said to', () => {
  expect([...outgrown.keys()].filter((name) => before[name] === now.get(name))).toEqual([])
})
