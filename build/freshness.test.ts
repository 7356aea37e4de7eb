import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { isFresh } from './freshness.mjs'

/** A folder of sources from ten seconds ago and an output from five seconds ago. */
function builtProject() {
  const folder = mkdtempSync(join(tmpdir(), 'mailflow-'))
  const write = (path: string, secondsAgo: number) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), '')
    const time = Date.now() / 1000 - secondsAgo
    for (const place of [path, dirname(path), dirname(dirname(path))]) utimesSync(join(folder, place), time, time)
  }
  write('src/deep/a.ts', 10)
  write('src/deep/b.ts', 10)
  write('dist/out.mjs', 5)
  return {
    write,
    remove: (path: string) => rmSync(join(folder, path)),
    isFresh: () => isFresh(join(folder, 'dist/out.mjs'), [join(folder, 'src')]),
  }
}

test('what is newer than its sources need not be built again', () => {
  expect(builtProject().isFresh()).toBe(true)
})

test('a changed source, a removed source or a missing output need a build', () => {
  const changed = builtProject()
  changed.write('src/deep/a.ts', 0)
  expect(changed.isFresh()).toBe(false)

  const removed = builtProject()
  removed.remove('src/deep/b.ts')
  expect(removed.isFresh()).toBe(false)

  const missing = builtProject()
  missing.remove('dist/out.mjs')
  expect(missing.isFresh()).toBe(false)
})
