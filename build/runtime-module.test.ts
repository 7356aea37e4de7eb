import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runtime } from '../shared/powershell/runtime.generated'
import { runtimeModule } from './runtime-module.mjs'

test('the module holds the PowerShell as it is in its files (else: npm run powershell:runtime)', () => {
  expect(readFileSync(runtimeModule.path, 'utf8').replaceAll('\r\n', '\n')).toBe(runtimeModule.text())
})

test.each(Object.keys(runtime) as (keyof typeof runtime)[])('%s arrives as it is written', (name) => {
  const file = new URL(`../shared/powershell/runtime/${name}.ps1`, import.meta.url)
  expect(runtime[name]).toBe(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'))
})

test('every function of the runtime has tests, in the file beside its own', () => {
  for (const [name, text] of Object.entries(runtime)) {
    const tests = readFileSync(new URL(`../shared/powershell/runtime/${name}.Tests.ps1`, import.meta.url), 'utf8')
    const tested = [...tests.matchAll(/^\s*Describe '([A-Z]\w+-\w+)'/gm)].map(([, described]) => described)
    expect(tested).toEqual([...text.matchAll(/^function ([\w-]+)/gm)].map(([, written]) => written))
  }
})
