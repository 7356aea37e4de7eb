import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../parts.mjs'
import { mutated, mutations } from './index.mjs'

test('each mutation finds its place in the sources once, and changes it', () => {
  for (const mutation of mutations) {
    const text = readFileSync(join(root, mutation.file), 'utf8')
    expect(mutated(mutation, text)).not.toBe(text)
  }
})

test('a mutation whose place is gone, or is there twice, is an error', () => {
  const [mutation] = mutations
  expect(() => mutated(mutation!, 'nothing')).toThrow(/stands there 0 times/)
  expect(() => mutated(mutation!, mutation!.from.repeat(2))).toThrow(/stands there 2 times/)
})

test('the tests that have to notice are there', () => {
  const named = mutations.flatMap(({ tests, suite }) => [...tests, ...suite])
  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([])
})

test('the page about security has a row for each setting, and each of its rows is tried', () => {
  const page = readFileSync(join(root, 'docs/security.md'), 'utf8')
  const rows = [...page.matchAll(/^\| (\d+|files|browser) \|/gm)].map(([, row]) => row)
  const settings = Array.from({ length: 25 }, (_, index) => String(index + 1))
  expect(rows).toEqual([...settings, 'files', 'browser'])
  expect(new Set(mutations.map(({ setting }) => String(setting)))).toEqual(new Set(rows))
})

test('no two are called alike, and the slice of every run holds one of each family', () => {
  const names = mutations.map(({ file, name }) => `${file}: ${name}`)
  expect(new Set(names).size).toBe(names.length)
  const sliced = mutations.filter(({ slice }) => slice)
  expect(sliced.length).toBeGreaterThan(15)
  expect(sliced.every(({ tests }) => tests.length > 0)).toBe(true)
})
