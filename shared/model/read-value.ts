import { parseAddress, type IpAddress } from '../exchange/addresses'
import { parseAddressSpace, type AddressSpace } from '../exchange/address-spaces'
import { parseDomain } from '../exchange/domains'
import type { ParameterKind, ParameterRow } from '../exchange/parameters'
import type { ParseProblem } from '../exchange/parse-problem'
import { parseSize } from '../exchange/sizes'
import { parseTimeSpan } from '../exchange/time-spans'
import type { Result } from '../result'
import type { Connector } from './connectors'
import type { Design, Item } from './design'
import { entriesOf, textsOf, type ParameterValue } from './parameter-value'
import {
  readBindings,
  readRanges,
  readServers,
  readSmartHosts,
  type ResolvedBinding,
  type ResolvedHost,
  type ResolvedRange,
  type ResolvedSource,
} from './read-entries'

export type ResolvedSecret = { readonly id: string; readonly label: string } | { readonly text: string }

/** The TypeScript type of each kind of parameter. Sizes are bytes, time spans seconds. */
export interface KindValue {
  text: string
  boolean: boolean
  integer: number | 'unlimited'
  size: number | 'unlimited'
  timeSpan: number
  choice: string
  flags: readonly string[]
  bindings: readonly ResolvedBinding[]
  ranges: readonly ResolvedRange[]
  smartHosts: readonly ResolvedHost[]
  servers: readonly ResolvedSource[]
  addressSpaces: readonly AddressSpace[]
  credential: ResolvedSecret
  certificate: ResolvedSecret
  address: IpAddress
  addresses: readonly IpAddress[]
  domain: string
  domains: readonly string[]
  texts: readonly string[]
}

/** Why an entered value, or a part of it, has no effective value. */
export type SettingProblem =
  | { readonly kind: 'unreadable'; readonly entered: string; readonly problem: ParseProblem }
  | { readonly kind: 'wrongType'; readonly entered: string; readonly wanted: ParameterKind }
  | { readonly kind: 'notAValue'; readonly entered: string; readonly values: readonly string[] }
  | { readonly kind: 'outOfRange'; readonly entered: string; readonly min: number; readonly max: number }
  | { readonly kind: 'missingItem'; readonly entered: string }
  | { readonly kind: 'noAddress'; readonly node: string }

export interface ReadContext {
  readonly design: Design
  /** The item under an id; what is looked at is remembered for the cache. */
  readonly look: (id: string) => Item | undefined
  /** To be called when an item was looked up by its name: any renaming may change the answer. */
  readonly lookedByName: () => void
}

/** What could be read, and what could not. */
export interface Read<T> {
  readonly value: T | undefined
  readonly problems: readonly SettingProblem[]
}

type Reader = (row: ParameterRow, entered: ParameterValue, owner: Connector, context: ReadContext) => Read<unknown>

/** The typed value of an entered one. Nothing throws: what cannot be read is a problem beside the rest. */
export function readValue(
  row: ParameterRow,
  entered: ParameterValue,
  owner: Connector,
  context: ReadContext,
): Read<unknown> {
  if (entered === null) return row.nullable ? none([]) : none([wrongType('$null', row.kind)])
  return readers[row.kind](row, entered, owner, context)
}

const readers: Record<ParameterKind, Reader> = {
  text: (row, entered) => readText(row, entered),
  domain: (row, entered) => readDomain(row, entered),
  boolean: (row, entered) => readBoolean(row, entered),
  integer: (row, entered) => readInteger(row, entered),
  size: (row, entered) => withinRange(row, entered, readWith(entered, row.kind, parseSize)),
  timeSpan: (row, entered) =>
    withinRange(
      row,
      entered,
      readWith(entered, row.kind, (text) => parseTimeSpan(text)),
    ),
  choice: (row, entered) => readChoice(row, entered),
  flags: (row, entered) => readFlags(row, entered),
  address: (row, entered) => readWith(entered, row.kind, parseAddress),
  addresses: (_, entered) => readEach(textsOf(entered), parseAddress),
  addressSpaces: (_, entered) => readEach(spacesOf(entered), parseAddressSpace),
  texts: (_, entered) => ({ value: textsOf(entered), problems: [] }),
  domains: (row, entered) => ({
    value: textsOf(entered),
    problems: textsOf(entered).flatMap((text) => domainProblems(row, text)),
  }),
  credential: (row, entered, _owner, context) => readReference(row, entered, 'credential', context),
  certificate: (row, entered, _owner, context) => readReference(row, entered, 'certificate', context),
  bindings: (_, entered, owner, context) => readBindings(entered, owner, context),
  ranges: (_, entered, owner, context) => readRanges(entered, owner, context),
  smartHosts: (_, entered, owner, context) => readSmartHosts(entered, owner, context),
  servers: (_, entered, owner, context) => readServers(entered, owner, context),
}

function readText(row: ParameterRow, entered: ParameterValue): Read<string> {
  if (typeof entered === 'object') return none([wrongType(shown(entered), row.kind)])
  return { value: String(entered), problems: [] }
}

/** A domain keeps its text even when it is none, so that it can be shown and printed as entered. */
function readDomain(row: ParameterRow, entered: ParameterValue): Read<string> {
  const read = readText(row, entered)
  return read.value === undefined ? read : { value: read.value, problems: domainProblems(row, read.value) }
}

function domainProblems(row: ParameterRow, text: string): readonly SettingProblem[] {
  const trimmed = text.trim()
  const domain = parseDomain(row.subdomains && trimmed.startsWith('*.') ? trimmed.slice(2) : text)
  return domain.ok ? [] : [unreadable(text, domain.error)]
}

function readBoolean(row: ParameterRow, entered: ParameterValue): Read<boolean> {
  if (typeof entered === 'boolean') return { value: entered, problems: [] }
  const text = typeof entered === 'string' ? entered.trim().toLowerCase().replace(/^\$/, '') : ''
  if (text === 'true' || text === 'false') return { value: text === 'true', problems: [] }
  return none([wrongType(shown(entered), row.kind)])
}

function readInteger(row: ParameterRow, entered: ParameterValue): Read<number | 'unlimited'> {
  const text = shown(entered).trim()
  if (row.unlimited && text.toLowerCase() === 'unlimited') return { value: 'unlimited', problems: [] }
  if (!/^-?\d{1,15}$/.test(text)) return none([wrongType(text, row.kind)])
  return withinRange(row, entered, { value: Number(text), problems: [] })
}

function withinRange<T>(row: ParameterRow, entered: ParameterValue, read: Read<T>): Read<T> {
  if (typeof read.value !== 'number' || !row.range) return read
  const { min, max } = row.range
  if (read.value >= min && read.value <= max) return read
  return { value: read.value, problems: [{ kind: 'outOfRange', entered: shown(entered), min, max }] }
}

function readChoice(row: ParameterRow, entered: ParameterValue): Read<string> {
  const { value, problems } = readFlags(row, entered)
  if (problems.length > 0) return { value: value?.[0], problems }
  if (value && value.length > 1) return none([{ kind: 'notAValue', entered: shown(entered), values: row.values ?? [] }])
  return { value: value?.[0], problems: [] }
}

function readFlags(row: ParameterRow, entered: ParameterValue): Read<readonly string[]> {
  const values = row.values ?? []
  const read = textsOf(entered).map((text) => ({
    text,
    canonical: values.find((known) => known.toLowerCase() === text.toLowerCase()),
  }))
  const problems = read
    .filter(({ canonical }) => canonical === undefined)
    .map(({ text }) => ({ kind: 'notAValue' as const, entered: text, values }))
  return { value: [...new Set(read.flatMap(({ canonical }) => canonical ?? []))], problems }
}

function readWith<T>(
  entered: ParameterValue,
  kind: ParameterKind,
  parse: (text: string) => Result<T, ParseProblem>,
): Read<T> {
  if (typeof entered === 'object' && !Array.isArray(entered)) return none([wrongType(shown(entered), kind)])
  const parsed = parse(shown(entered))
  return parsed.ok ? { value: parsed.value, problems: [] } : none([unreadable(shown(entered), parsed.error)])
}

function readEach<T>(texts: readonly string[], parse: (text: string) => Result<T, ParseProblem>): Read<readonly T[]> {
  const value: T[] = []
  const problems: SettingProblem[] = []
  for (const text of texts) {
    const parsed = parse(text)
    if (parsed.ok) value.push(parsed.value)
    else problems.push(unreadable(text, parsed.error))
  }
  return { value, problems }
}

/** Address spaces are not split at commas inside one text, since a non-SMTP address may hold one. */
export function spacesOf(entered: ParameterValue): readonly string[] {
  return typeof entered === 'string' && !/^[^:]*:/.test(entered)
    ? textsOf(entered)
    : entriesOf(entered).map((entry) => ('text' in entry ? entry.text : entry.server))
}

function readReference(
  row: ParameterRow,
  entered: ParameterValue,
  key: 'credential' | 'certificate',
  { look }: ReadContext,
): Read<ResolvedSecret> {
  if (typeof entered !== 'object' || entered === null || Array.isArray(entered)) {
    return { value: { text: shown(entered) }, problems: [] }
  }
  const id = key in entered ? (entered as Record<string, string>)[key] : undefined
  if (id === undefined) return none([wrongType(shown(entered), row.kind)])
  const item = look(id)
  return item?.kind === key
    ? { value: { id, label: item.name }, problems: [] }
    : none([{ kind: 'missingItem', entered: id }])
}

function unreadable(entered: string, problem: ParseProblem): SettingProblem {
  return { kind: 'unreadable', entered, problem }
}

function wrongType(entered: string, wanted: ParameterKind): SettingProblem {
  return { kind: 'wrongType', entered, wanted }
}

function none<T>(problems: readonly SettingProblem[]): Read<T> {
  return { value: undefined, problems }
}

function shown(entered: ParameterValue): string {
  if (entered === null) return '$null'
  if (typeof entered !== 'object') return String(entered)
  return Array.isArray(entered) ? textsOf(entered).join(', ') : Object.values(entered).join(', ')
}
