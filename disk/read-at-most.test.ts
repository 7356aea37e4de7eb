import { execFileSync, spawn } from 'node:child_process'
import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readAtMost } from './read-at-most'
import { newFolder } from './testing/folder'

const limit = 1000
const read = async (path: string) => {
  const bytes = await readAtMost(path, limit)
  return typeof bytes === 'string' ? bytes : bytes.toString()
}

test('a file is read to its end, and up to the limit', async () => {
  const path = join(await newFolder(), 'file')
  writeFileSync(path, 'x'.repeat(limit))
  expect(await read(path)).toBe('x'.repeat(limit))
  appendFileSync(path, 'x')
  expect(await read(path)).toBe('tooLarge')
})

test('what never ends is too large', async () => {
  expect(await read('/dev/zero')).toBe('tooLarge')
  expect(await read('/dev/null')).toBe('')
})

test('a pipe is read to its end, however late its writer comes and however slow it is', async () => {
  const pipe = join(await newFolder(), 'pipe')
  execFileSync('mkfifo', [pipe])
  spawn('sh', ['-c', 'sleep 0.3; { printf one; sleep 0.3; printf two; } > "$0"', pipe])
  expect(await read(pipe)).toBe('onetwo')
})

test('a pipe into which nothing writes is given up', async () => {
  const pipe = join(await newFolder(), 'pipe')
  execFileSync('mkfifo', [pipe])
  expect(await read(pipe)).toBe('noWriter')
})
