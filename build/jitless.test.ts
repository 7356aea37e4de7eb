import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { buildStale } from './build.mjs'
import { root } from './parts.mjs'

/** Counts every try to make code from text. */
const watch = `
  globalThis.tries = 0
  globalThis.Function = new Proxy(Function, {
    construct() { globalThis.tries += 1; throw new EvalError() },
    apply() { globalThis.tries += 1; throw new EvalError() },
  })
  globalThis.eval = () => { globalThis.tries += 1 }
`

test('schemas are made of one zod, which is told first that it may not compile', () => {
  const sources = ['shared', 'disk', 'renderer', 'raster', 'electron', 'cli'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  const importing = sources.filter(
    (file) => /(?<!\.test)\.tsx?$/.test(file) && /from 'zod[/']/.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(importing.map((file) => file.replaceAll('\\', '/'))).toEqual(['shared/zod.ts'])
})

test('the command line never tries whether it may make code from text', async () => {
  await buildStale(['cli'])
  const hooks = `${watch}; process.on('exit', () => process.stderr.write('tries: ' + globalThis.tries))`
  const program = join(root, 'dist/cli/mailflow.mjs')
  const words = ['--import', `data:text/javascript,${encodeURIComponent(hooks)}`, program, 'templates']
  expect(spawnSync(process.execPath, words, { encoding: 'utf8' }).stderr).toBe('tries: 0')
})

test('nor does the preload script', async () => {
  await buildStale(['preload'])
  const page = {
    require: () => ({ contextBridge: { exposeInMainWorld: () => undefined }, ipcRenderer: {} }),
    module: {},
    exports: {},
  }
  const source = readFileSync(join(root, 'dist/electron/preload.cjs'), 'utf8')
  expect(source).toContain('new F(')
  expect(runInNewContext(`${watch}; ${source}; globalThis.tries`, page)).toBe(0)
})
