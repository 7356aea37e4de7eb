import { mannerParameters } from '../../exchange/manner'
import { creationOnly, nouns, objectOf, objectOfKind, propertyOf, secrets, type Noun } from '../../exchange/objects'
import type { ParameterKind } from '../../exchange/parameters'
import {
  permissionGroupFacts,
  permissionGroups,
  principals,
  type PermissionGroup,
} from '../../exchange/permission-groups'
import { receiveRights } from '../../exchange/rights'
import { versionFacts, versions } from '../../exchange/versions'
import { comment, literal } from '../literal'
import { nounTexts } from './cmdlets'

/** Names, or names with what belongs to each. */
export type RuntimeTable = readonly string[] | Readonly<Record<string, string>>

/* Of these kinds one value can be written in several ways. */
const kindsInForms: ReadonlySet<ParameterKind> = new Set([
  'addressSpaces',
  'bindings',
  'flags',
  'ranges',
  'servers',
  'size',
  'smartHosts',
  'timeSpan',
])

/**
 * What the runtime has to know of Exchange, by the names of its variables. A parameter's name means the same for every object
 * that has it, which a test holds; so the name alone is enough.
 */
export function runtimeTables() {
  return {
    kinds: perName((noun) =>
      Object.entries(objectOf(noun).parameters).flatMap(([name, { kind }]) =>
        kindsInForms.has(kind) ? [[name, kind]] : [],
      ),
    ),
    secrets: names(secrets),
    creationOnly: names(creationOnly),
    shownAs: perName((noun) => Object.keys(objectOf(noun).parameters).flatMap((name) => otherName(noun, name))),
    manner: mannerParameters,
    identities: Object.fromEntries(nounTexts().map(([text, noun]) => [text, objectOf(noun).identity])),
    sameBy: perName((noun) => {
      const { sameBy } = objectOf(noun)
      return sameBy === undefined ? [] : [[noun, sameBy]]
    }),
    // Removals come in the reverse order of what is made.
    replicated: nouns.filter((noun) => objectOf(noun).replicated).toReversed(),
    // A build is of the last version that begins with it or before it.
    builds: versions.map((version) => `${version} ${versionFacts[version].firstBuild}`),
    words: Object.fromEntries(nouns.map((noun) => [noun, capital(objectOf(noun).words)])),
    freeTexts: names((noun) => [
      'Name',
      ...Object.entries(objectOf(noun).parameters).flatMap(([name, row]) =>
        row.kind === 'text' || row.caseCounts ? [name] : [],
      ),
    ]),
    receiveRights: Object.keys(receiveRights),
    groupRights: Object.fromEntries(permissionGroups.map((group) => [group, grantsText(group)])),
    holders: names((noun) => (objectOf(noun).identity === 'holder' ? holdersOf(noun) : [])),
  } as const satisfies Readonly<Record<string, RuntimeTable>>
}

const meanings: Readonly<Record<keyof ReturnType<typeof runtimeTables>, string>> = {
  kinds: 'Parameters of which one value can be written in several ways, and how their values are read.',
  secrets: 'These cannot be read back: the journal alone tells whether they were given.',
  creationOnly: 'Exchange takes these at creation only.',
  shownAs: 'Shown under another name than the parameter has.',
  manner: 'On which object and how a command runs, not what it sets.',
  identities: 'What Identity takes: a name, server and name, a server, the object on which it is kept, or nothing.',
  sameBy: 'The parameter by which an object stays the same under another name; Exchange never changes it.',
  replicated: 'What a subscription deletes on its Edge server, in the order of removals.',
  builds: 'The first build of each version of Exchange, from the oldest.',
  words: 'What each sort of objects is called in a sentence.',
  freeTexts: 'Texts that are compared to the letter; of everything else the case does not count.',
  receiveRights: 'The rights on Receive connectors that a design deals with; Exchange gives its own servers more.',
  groupRights: 'Who gets which rights from a permission group; <Domain> stands for the name of the domain.',
  holders: 'What rights are granted on.',
}

/** The tables as the PowerShell that sets them, one variable each. */
export function printedTables(): string {
  return Object.entries(runtimeTables())
    .map(([name, table]) => {
      const meaning = comment(meanings[name as keyof typeof meanings])
      return `${meaning}\n$script:${name} = ${Array.isArray(table) ? list(table) : hashtable(table as Readonly<Record<string, string>>)}\n`
    })
    .join('\n')
}

function list(entries: readonly string[]): string {
  return `@(${entries.map(text).join(', ')})`
}

function hashtable(entries: Readonly<Record<string, string>>): string {
  return ['@{', ...Object.entries(entries).map(([name, value]) => `    ${name} = ${text(value)}`), '}'].join('\n')
}

/* Names of the catalogue are letters and digits, so none is refused. */
function text(value: string): string {
  const printed = literal(value)
  if (!printed.ok) throw new Error(value)
  return printed.value
}

function names(of: (noun: Noun) => readonly string[]): readonly string[] {
  return [...new Set(nouns.flatMap(of))]
}

function grantsText(group: PermissionGroup): string {
  return permissionGroupFacts[group].grants
    .map(({ principal, rights }) => `${principals[principal]}=${rights.join(' ')}`)
    .join(';')
}

/* PowerShell does not tell names apart by case: of ConnectionInactivityTimeout and ConnectionInactivityTimeOut one is enough. */
function perName(of: (noun: Noun) => readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  const entries = nouns.flatMap(of)
  const first = new Map(entries.toReversed().map((entry) => [entry[0].toLowerCase(), entry]))
  return Object.fromEntries([...first.values()].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function otherName(noun: Noun, parameter: string): readonly (readonly [string, string])[] {
  const property = propertyOf(noun, parameter)
  return property === undefined || property === parameter ? [] : [[parameter, property]]
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function holdersOf(noun: Noun): readonly Noun[] {
  return objectOf(noun).kept.in.flatMap((kind) => objectOfKind(kind) ?? [])
}
