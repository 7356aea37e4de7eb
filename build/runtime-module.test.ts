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
