import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** The body of a rule: its message, and the data of the one violation that it yields. */
interface Planted {
  readonly message: string
  readonly data: string
}

const lawful: Readonly<Record<string, Planted>> = {
  'the name of an item': {
    message: '({ item }: { item: Named }) => quotedName(item)',
    data: '{ item: named(server) }',
  },
  'a text as it was entered': {
    message: '({ text }: { text: EnteredText }) => text',
    data: '{ text: entered(server.fqdn) }',
  },
  'numbers, booleans and lists': {
    message: '({ a, b, c }: { a: number; b: boolean; c: readonly Named[] }) => `${a} ${b} ${c.length}`',
    data: '{ a: 1, b: true, c: [named(server)] }',
  },
  'a value of a list in the source': {
    message: '({ role }: { role: Server["role"] }) => role',
    data: '{ role: server.role }',
  },
  nothing: { message: '() => "Nothing."', data: '{}' },
}

const refused: Readonly<Record<string, Planted>> = {
  'any text': { message: '({ text }: { text: string }) => text', data: '{ text: "A server without a name" }' },
  'a phrase among literals': {
    message: '({ kind }: { kind: "server" | "a Send connector" }) => kind',
    data: '{ kind: "server" }',
  },
  'a phrase in a list': {
    message: '({ all }: { all: readonly string[] }) => all.join()',
    data: '{ all: [server.name] }',
  },
  'a phrase deep inside': {
    message: '({ a }: { a: { b: readonly { c: string }[] } }) => String(a.b)',
    data: '{ a: { b: [] } }',
  },
  'a pattern of text': { message: '({ text }: { text: `${string}-more` }) => text', data: '{ text: "3-more" }' },
  'a text whose shape is not stated': { message: '({ text }) => String(text)', data: '{ text: server.name }' },
  'a plain text for a name': {
    message: '({ name }: { name: Name }) => name',
    data: '{ name: `${server.name} and 3 more` }',
  },
  'a phrase as if it had been entered': {
    message: '({ text }: { text: EnteredText }) => text',
    data: '{ text: entered("and 3 more") }',
  },
  'words around what was entered': {
    message: '({ text }: { text: EnteredText }) => text',
    data: '{ text: entered(`port ${server.fqdn}`) }',
  },
  'a phrase as a name of Exchange': {
    message: '({ name }: { name: ExchangeName }) => name',
    data: '{ name: exchangeName("a Send connector") }',
  },
  'data that no message declares': {
    message: '({ item }: { item: Named }) => quotedName(item)',
    data: '{ server: named(server) }',
  },
  'an id that no rule has': { message: '() => "Nothing."', data: '{}, hides: ["PATH-999"]' },
}

function fileOf({ message, data }: Planted): string {
  const shared = (module: string) => JSON.stringify(`${relative(folder, join(root, 'shared', module))}`)
  return [
    `import type { Server } from ${shared('model/server')}`,
    `import { entered, exchangeName, named } from ${shared('rules/data')}`,
    `import type { EnteredText, ExchangeName, Name, Named } from ${shared('rules/data')}`,
    `import { serverRule } from ${shared('rules/rule')}`,
    `import { quotedName } from ${shared('rules/words/names')}`,
    'export type Used = [Server, EnteredText, ExchangeName, Name, Named]',
    'export const used = [entered, exchangeName, named, quotedName]',
    'export const rule = serverRule({',
    "  id: 'PATH-003', severity: 'info', title: 'T', why: 'W.', remedy: 'R.', references: ['D'],",
    `  messages: { said: ${message} },`,
    '  *check({ server }) {',
    `    yield { message: 'said', subject: server.id, data: ${data} }`,
    '  },',
    '})',
  ].join('\n')
}

let folder = ''
let complaints: readonly string[] = []

/** One run of the compiler over all of them: each is a file, and a complaint names its file. */
beforeAll(() => {
  folder = mkdtempSync(join(root, '.tsc-prose-'))
  const options = { composite: false, declaration: false, emitDeclarationOnly: false, noEmit: true, types: [] }
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../tsconfig.base.json', compilerOptions: options, include: ['*.ts'] }),
  )
  Object.values(lawful).forEach((one, index) => writeFileSync(join(folder, `lawful-${index}.ts`), fileOf(one)))
  Object.values(refused).forEach((one, index) => writeFileSync(join(folder, `refused-${index}.ts`), fileOf(one)))
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  complaints = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { encoding: 'utf8', cwd: folder })
    .stdout.split('\n')
    .filter((line) => line.includes('error TS'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const about = (name: string) => complaints.filter((line) => line.startsWith(`${name}.ts(`))

describe('The compiler takes as data of a finding', () => {
  it.each(Object.keys(lawful).map((what, index) => [what, index] as const))('%s', (_, index) => {
    expect(about(`lawful-${index}`)).toEqual([])
  })
})

describe('The compiler refuses as data of a finding', () => {
  it.each(Object.keys(refused).map((what, index) => [what, index] as const))('%s', (_, index) => {
    expect(about(`refused-${index}`)).not.toEqual([])
  })
})

/** What a rule file may put into words: what it says of itself, and its messages. */
const ownWords = /^( +)(?:title|why|remedy|references|messages):[^]*?(?=^\1\S)/gm
const besides = /\/\*[^]*?\*\/|^\s*\/\/.*$|^import [^]*?from .*$/gm
const phrase = /\p{L}{2,} +\p{L}{2,}/u

/** Names of items that a fix adds to the design, as people would call them. */
const writtenIntoTheDesign = new Set(['sc-auth/credential-as-text.ts'])

describe('Besides its messages', () => {
  const files = readdirSync(join(root, 'shared/rules'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^[a-z-]+\/[a-z0-9-]+\.ts$/.test(file) && !/^(testing|words)\//.test(file))
    .filter((file) => !writtenIntoTheDesign.has(file))

  it.each(files)('%s holds no phrase', (file) => {
    const code = readFileSync(join(root, 'shared/rules', file), 'utf8')
      .replace(besides, '')
      .replace(ownWords, '')
    const texts = [...code.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map(([, text, template]) => text ?? template ?? '')
    expect(texts.filter((text) => phrase.test(text.replace(/\$\{[^}]*\}/g, '')))).toEqual([])
  })
})
