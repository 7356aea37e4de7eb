import type { ParameterRow } from '../../exchange/parameters'
import type { Design, ParameterItem } from '../../model/design'
import { catalogueOf, type Setting } from '../../model/settings'
import { givenOf, type NotGiven } from '../../changes/given'
import { formatBinding } from '../../exchange/bindings'
import { withoutReported } from '../../exchange/permission-groups'
import { isShownOnly } from '../../exchange/shown-properties'
import { formatRange, withPrefix } from '../../exchange/ranges'
import { isEndpoint, textsOf, type ParameterValue } from '../../model/parameter-value'
import type { ResolvedBinding, ResolvedHost, ResolvedRange, ResolvedSource } from '../../model/read-entries'
import { spacesOf, type ResolvedSecret } from '../../model/read-value'
import type { PlainValue } from '../plain-value'

/** A parameter that holds a statement back, and why. */
export type Waiting = NotGiven & { readonly parameter: string }

/** An object's stated parameters as a script gives them, and those that it cannot give yet. */
export interface PlainParameters {
  readonly values: Readonly<Record<string, PlainValue>>
  readonly blocked: readonly Waiting[]
}

/**
 * The stated parameters in catalogue order, references resolved. What the version or role lacks is never generated; a value
 * that cannot be read and that nobody accepted, a reference without address, and a parameter that Exchange does not have hold
 * the statement back.
 */
export function plainParameters(item: ParameterItem, design: Design): PlainParameters {
  const rows = catalogueOf(item)
  const given = givenOf(item, design)
  const values: Record<string, PlainValue> = {}
  const blocked: Waiting[] = []
  for (const name of Object.keys(rows)) {
    const entered = item.parameters[name]
    const row = entered === undefined ? undefined : rows[name]
    if (entered === undefined || !row || !given.isStated(name, row)) continue
    const setting = given.settingOf(name)
    if (!setting) continue
    const reason = given.whyNot(name, row, setting)
    if (reason) blocked.push({ parameter: name, ...reason })
    else values[name] = plainValue(row, entered, setting)
  }
  for (const name of Object.keys(item.parameters)) {
    if (!Object.hasOwn(rows, name) && !isShownOnly(item.kind, name)) blocked.push({ parameter: name, kind: 'unknown' })
  }
  return { values, blocked }
}

function plainValue(row: ParameterRow, entered: ParameterValue, setting: Setting<unknown>): PlainValue {
  if (entered === null) return null
  switch (row.kind) {
    case 'boolean':
    case 'integer':
      return isPlain(setting.value) ? setting.value : textOf(entered)
    case 'choice':
      return setting.problems.length === 0 && typeof setting.value === 'string' ? setting.value : singleOrList(entered)
    case 'flags':
      return setting.problems.length === 0 ? withoutReported(setting.value as readonly string[]) : textsOf(entered)
    case 'bindings':
      return eachEntry(entered, setting.value as readonly ResolvedBinding[], ({ binding }) => formatBinding(binding))
    case 'ranges':
      return eachEntry(entered, setting.value as readonly ResolvedRange[], ({ range }) => formatRange(range)).map(
        withPrefix,
      )
    case 'smartHosts':
      return eachEntry(entered, setting.value as readonly ResolvedHost[], ({ host }) => host)
    case 'servers':
      return eachEntry(entered, setting.value as readonly ResolvedSource[], ({ name }) => name)
    case 'addressSpaces':
      return spacesOf(entered)
    case 'addresses':
    case 'domains':
    case 'texts':
      return textsOf(entered)
    case 'credential':
    case 'certificate':
      return secretOf(entered, setting)
    default:
      return textOf(entered)
  }
}

function secretOf(entered: ParameterValue, { value }: Setting<unknown>): PlainValue {
  const read = value as ResolvedSecret | undefined
  if (!read || !('id' in read)) return textOf(entered)
  return read.printed ?? { credential: read.label }
}

/** References as resolved, texts as entered, in the order of entry. */
function eachEntry<T extends { entry: unknown }>(
  entered: ParameterValue,
  resolved: readonly T[] | undefined,
  print: (value: T) => string,
): readonly string[] {
  if (!Array.isArray(entered)) return textsOf(entered)
  return entered.flatMap((entry) => {
    if (!isEndpoint(entry)) return typeof entry === 'string' ? entry : entry.text
    return (resolved ?? []).filter((value) => value.entry === entry).map(print)
  })
}

function singleOrList(entered: ParameterValue): PlainValue {
  const texts = textsOf(entered)
  return texts.length > 1 ? texts : textOf(entered)
}

function textOf(entered: ParameterValue): string {
  return typeof entered === 'object' ? textsOf(entered).join(',') : String(entered)
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
