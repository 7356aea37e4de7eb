import { parseAddress } from '../exchange/addresses'
import { parseDomain } from '../exchange/domains'
import type { ParameterKind, ParameterRow } from '../exchange/parameters'
import type { ParseProblem } from '../exchange/parse-problem'
import { parseSize } from '../exchange/sizes'
import { parseTimeSpan } from '../exchange/time-spans'
import { keptFor, keptForText } from '../kept'
import type { Result } from '../result'
import { textsOf, type ParameterValue } from './parameter-value'
import type { Read, SettingProblem } from './read-value'

type PlainReader = (row: ParameterRow, entered: ParameterValue) => Read<unknown>

/** Readers of the kinds that refer to nothing else in the design. */
export const plainReaders = {
  text: readText,
  domain: readDomain,
  boolean: readBoolean,
  integer: readInteger,
  size: (row, entered) => readSize(row, entered),
  timeSpan: (row, entered) =>
    withinRange(
      row,
      entered,
      readWith(entered, row.kind, (text) => parseTimeSpan(text)),
    ),
  choice: readChoice,
  flags: readFlags,
  address: (row, entered) => readWith(entered, row.kind, parseAddress),
  addresses: (_, entered) => readEach(textsOf(entered), parseAddress),
  texts: (_, entered) => ({ value: textsOf(entered), problems: [] }),
  domains: (row, entered) => ({
    value: textsOf(entered),
    problems: textsOf(entered).flatMap((text) => domainProblems(row, text)),
  }),
} as const satisfies Partial<Record<ParameterKind, PlainReader>>

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

/** The word `unlimited` is a size, but not of every parameter. */
function readSize(row: ParameterRow, entered: ParameterValue): Read<number | 'unlimited'> {
  const read = withinRange(row, entered, readWith(entered, row.kind, parseSize))
  if (read.value !== 'unlimited' || row.unlimited || !row.range) return read
  return { value: read.value, problems: [{ kind: 'outOfRange', entered: shown(entered), ...row.range }] }
}

function withinRange<T>(row: ParameterRow, entered: ParameterValue, read: Read<T>): Read<T> {
  if (typeof read.value !== 'number' || !row.range) return read
  const { min, max } = row.range
  if (read.value >= min && read.value <= max) return read
  return { value: read.value, problems: [{ kind: 'outOfRange', entered: shown(entered), min, max }] }
}

function readChoice(row: ParameterRow, entered: ParameterValue): Read<string> {
  if (!row.nullable && textsOf(entered).length === 0) return noValue(row)
  const { value, problems } = readFlags(row, entered)
  if (problems.length > 0) return { value: value?.[0], problems }
  if (value && value.length > 1) return none([{ kind: 'notAValue', entered: shown(entered), values: row.values ?? [] }])
  return { value: value?.[0], problems: [] }
}

/** Where None is among the values, whether an empty list means the same is unverified (RC-VAL-011); elsewhere it is no value at all. */
function readFlags(row: ParameterRow, entered: ParameterValue): Read<readonly string[]> {
  const texts = textsOf(entered)
  if (row.kind === 'flags' && texts.length === 0 && !row.values?.includes('None')) return noValue(row)
  return flagsOf(row)(JSON.stringify(texts))
}

function noValue({ values = [] }: ParameterRow): Read<never> {
  return none([{ kind: 'notAValue', entered: '', values }])
}

/** Thousands of connectors state the same few combinations, so each is read once. */
const flagsOf = keptFor((row: ParameterRow) =>
  keptForText((texts): Read<readonly string[]> => {
    const values = row.values ?? []
    const read = (JSON.parse(texts) as string[]).map((text) => ({
      text,
      canonical: values.find((known) => known.toLowerCase() === text.toLowerCase()),
    }))
    const problems = read
      .filter(({ canonical }) => canonical === undefined)
      .map(({ text }) => ({ kind: 'notAValue' as const, entered: text, values }))
    return { value: [...new Set(read.flatMap(({ canonical }) => canonical ?? []))], problems }
  }),
)

function readWith<T>(
  entered: ParameterValue,
  kind: ParameterKind,
  parse: (text: string) => Result<T, ParseProblem>,
): Read<T> {
  if (typeof entered === 'object' && !Array.isArray(entered)) return none([wrongType(shown(entered), kind)])
  const parsed = parse(shown(entered))
  return parsed.ok ? { value: parsed.value, problems: [] } : none([unreadable(shown(entered), parsed.error)])
}

export function readEach<T>(
  texts: readonly string[],
  parse: (text: string) => Result<T, ParseProblem>,
): Read<readonly T[]> {
  const value: T[] = []
  const problems: SettingProblem[] = []
  for (const text of texts) {
    const parsed = parse(text)
    if (parsed.ok) value.push(parsed.value)
    else problems.push(unreadable(text, parsed.error))
  }
  return { value, problems }
}

function unreadable(entered: string, problem: ParseProblem): SettingProblem {
  return { kind: 'unreadable', entered, problem }
}

export function wrongType(entered: string, wanted: ParameterKind): SettingProblem {
  return { kind: 'wrongType', entered, wanted }
}

export function none<T>(problems: readonly SettingProblem[]): Read<T> {
  return { value: undefined, problems }
}

export function shown(entered: ParameterValue): string {
  if (entered === null) return '$null'
  if (typeof entered !== 'object') return String(entered)
  return Array.isArray(entered) ? textsOf(entered).join(', ') : Object.values(entered).join(', ')
}
