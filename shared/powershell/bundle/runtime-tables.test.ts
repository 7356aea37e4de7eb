import { expect, test } from 'vitest'
import { creationOnly, nouns, objectOf, objectOfCmdlet } from '../../exchange/objects'
import fixture from '../../exchange/fixtures/cmdlet-parameters.json'
import { mannerParameters } from '../../exchange/manner'
import { permissionGroups } from '../../exchange/permission-groups'
import type { ParameterRow } from '../../exchange/parameters'
import { receiveRights } from '../../exchange/rights'
import { versions } from '../../exchange/versions'
import { runtime } from '../runtime.generated'
import { printedTables, runtimeTables } from './runtime-tables'

const documented: Readonly<Record<string, Readonly<Record<string, unknown>>>> = fixture
const rows = nouns.flatMap((noun) =>
  Object.entries(objectOf(noun).parameters).map(([name, row]): { name: string; row: ParameterRow } => ({ name, row })),
)
const everyNamed = nouns.flatMap((noun) => {
  const { cmdlets, cmdletsIn = {} } = objectOf(noun)
  return [cmdlets, ...Object.values(cmdletsIn)].flatMap((named) => Object.values(named))
})

/** What is printed, read back from the PowerShell: the words of a list, or the pairs of a hashtable. */
const printed: Readonly<Record<string, string>> = Object.fromEntries(
  [...printedTables().matchAll(/^\$script:(\w+) = ([\s\S]*?\n?[)}])\n/gm)].map(([, name, text]) => [name, text]),
)

function list(name: string): readonly string[] {
  return [...printed[name]!.matchAll(/'(\w+)'/g)].map(([, word]) => word!)
}

function pairs(name: string): ReadonlyMap<string, string> {
  const found = [...printed[name]!.matchAll(/^ {4}(\w+) = '(\w+)'$/gm)].map(([, key, value]) => [key!, value!] as const)
  const byKey = new Map(found.map(([key, value]) => [key.toLowerCase(), value]))
  expect(byKey.size).toBe(found.length)
  return byKey
}

test('every table is printed, and none twice', () => {
  expect(Object.keys(printed)).toEqual([
    'kinds',
    'secrets',
    'creationOnly',
    'shownAs',
    'manner',
    'identities',
    'sameBy',
    'replicated',
    'builds',
    'words',
    'freeTexts',
    'receiveRights',
    'groupRights',
    'holders',
  ])
})

test('the kinds are those of the catalogue, whatever the object, and each has its form in the runtime', () => {
  const kinds = pairs('kinds')
  const withForm = new Set(kinds.values())
  for (const { name, row } of rows) {
    expect([name, kinds.get(name.toLowerCase())]).toEqual([name, withForm.has(row.kind) ? row.kind : undefined])
  }
  for (const kind of withForm) {
    expect(runtime.forms + runtime.comparison).toMatch(new RegExp(`'${kind}' \\{|-eq '${kind}'`))
  }
  const known = new Set(rows.map(({ name }) => name.toLowerCase()))
  for (const name of kinds.keys()) expect(known).toContain(name)
})

test('every kind for which the runtime has a form is in the table', () => {
  const inForms = [...runtime.forms.matchAll(/^ {8}'(\w+)' \{ return/gm)].map(([, kind]) => kind)
  expect(inForms).toHaveLength(7)
  expect([...new Set(pairs('kinds').values())].toSorted()).toEqual([...inForms, 'flags'].toSorted())
})

test('texts whose case counts are names, and what the catalogue calls a text or says so of', () => {
  const exact = rows.filter(({ row }) => row.kind === 'text' || row.caseCounts).map(({ name }) => name)
  expect(list('freeTexts').toSorted()).toEqual([...new Set(['Name', ...exact])].toSorted())
})

test('builds, words, rights and permission groups are those of the tables of Exchange', () => {
  const { builds, words, receiveRights: rights, groupRights } = runtimeTables()
  expect(builds.map((line) => line.split(' ')[0])).toEqual(versions)
  for (const line of builds) expect(line).toMatch(/^\w+ \d+(\.\d+)+$/)
  for (const noun of nouns) expect(words[noun]?.toLowerCase()).toBe(objectOf(noun).words.toLowerCase())
  expect(rights).toEqual(Object.keys(receiveRights))
  expect(Object.keys(groupRights)).toEqual(permissionGroups)
  for (const name of ['builds', 'receiveRights', 'groupRights']) expect(printed).toHaveProperty(name)
})

test('secrets are the accounts of the catalogue, whatever the object', () => {
  for (const { name, row } of rows)
    expect([name, list('secrets').includes(name)]).toEqual([name, row.kind === 'credential'])
})

test('creation only is what no Set- cmdlet of the reference takes and a New- cmdlet does', () => {
  const printedOnes = list('creationOnly')
  const names = (verb: string) =>
    new Set(Object.keys(documented).flatMap((key) => (key.startsWith(`${verb}-`) ? Object.keys(documented[key]!) : [])))
  const [made, set] = [names('New'), names('Set')]
  for (const name of printedOnes) expect([name, set.has(name)]).toEqual([name, false])
  const manner: readonly string[] = mannerParameters
  const onlyMade = [...made].filter((name) => !set.has(name) && !manner.includes(name) && name !== 'Name')
  for (const name of onlyMade) expect(printedOnes).toContain(name)
  expect(new Set(printedOnes)).toEqual(new Set(nouns.flatMap(creationOnly)))
})

test('what is shown under another name is what the catalogue says', () => {
  const other = rows.filter(({ row }) => typeof row.exported === 'string')
  expect(other.map(({ name }) => name)).toEqual(['MakeDefault'])
  expect([...pairs('shownAs')]).toEqual(other.map(({ name, row }) => [name.toLowerCase(), row.exported]))
})

test('each sort of objects has its identity under every name that cmdlets have for it', () => {
  const identities = pairs('identities')
  const texts = new Set(everyNamed.map((cmdlet) => cmdlet.slice(cmdlet.indexOf('-') + 1)))
  expect(new Set(identities.keys())).toEqual(new Set([...texts].map((text) => text.toLowerCase())))
  for (const cmdlet of everyNamed) {
    const text = cmdlet.slice(cmdlet.indexOf('-') + 1)
    expect([text, identities.get(text.toLowerCase())]).toEqual([text, objectOf(objectOfCmdlet(cmdlet)!.noun).identity])
  }
})

test('what tells objects apart, what a subscription deletes and what has rights is what the table of objects says', () => {
  for (const noun of nouns) {
    const { sameBy, replicated = false } = objectOf(noun)
    expect([noun, pairs('sameBy').get(noun.toLowerCase())]).toEqual([noun, sameBy])
    expect([noun, list('replicated').includes(noun)]).toEqual([noun, replicated])
  }
  expect(list('holders').toSorted()).toEqual(['ReceiveConnector', 'SendConnector'])
  expect(list('manner')).toEqual(mannerParameters)
})
