import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runtime } from '../shared/powershell/runtime.generated'
import { runtimeModule } from './runtime-module.mjs'

type RuntimeFile = keyof typeof runtime

const files = Object.keys(runtime) as RuntimeFile[]
const powershell = new URL('../shared/powershell/', import.meta.url)
const printed = printingText()

test('the module holds the PowerShell as it is in its files (else: npm run powershell:runtime)', () => {
  expect(readFileSync(runtimeModule.path, 'utf8').replaceAll('\r\n', '\n')).toBe(runtimeModule.text())
})

test.each(files)('%s arrives as it is written', (file) => {
  const written = readFileSync(new URL(`runtime/${file}.ps1`, powershell), 'utf8')
  expect(runtime[file]).toBe(written.replaceAll('\r\n', '\n'))
})

test.each(files)('%s has tests beside it, each Describe for one of its functions', (file) => {
  const functions = functionsOf(file)
  expect(describedIn(file).filter((title) => !functions.includes(title))).toEqual([])
})

test.each(files)('%s has tests for each of its functions that is called from elsewhere', (file) => {
  const described = describedIn(file)
  expect(functionsOf(file).filter((name) => isCalledOutside(file, name) && !described.includes(name))).toEqual([])
})

function functionsOf(file: RuntimeFile) {
  return [...runtime[file].matchAll(/^function ([\w-]+)/gm)].map(([, name = '']) => name)
}

/** What the tests beside a file describe; a title over several functions is a Context. */
function describedIn(file: RuntimeFile) {
  const tests = readFileSync(new URL(`runtime/${file}.Tests.ps1`, powershell), 'utf8')
  return [...tests.matchAll(/^\s*Describe\s+('[^']*'|\S+)/gm)].map(([, title = '']) => title.replaceAll("'", ''))
}

/** Functions of its own file only are tested through those that call them. */
function isCalledOutside(file: RuntimeFile, name: string) {
  const call = new RegExp(`(?<![\\w-])${name}(?![\\w-])`)
  return call.test(printed) || files.some((other) => other !== file && call.test(withoutComments(runtime[other])))
}

function withoutComments(text: string) {
  return text.replace(/<#[\s\S]*?#>/g, '').replace(/^\s*#.*$/gm, '')
}

/** What prints the scripts, which call the runtime too. */
function printingText() {
  const folder = new URL('bundle/', powershell)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8'))
    .join('\n')
}
