import { availability, type ParameterRow } from '../../exchange/parameters'
import { formatBinding } from '../../exchange/bindings'
import { formatRange, withPrefix } from '../../exchange/ranges'
import type { Design, ItemOf } from '../../model/design'
import type { ParameterValue } from '../../model/parameter-value'
import { isEndpoint, textsOf } from '../../model/parameter-value'
import type { ResolvedBinding, ResolvedHost, ResolvedRange, ResolvedSource } from '../../model/read-entries'
import { spacesOf } from '../../model/read-value'
import { catalogueOf, placementOf, settingNamed, type Setting } from '../../model/settings'
import type { PlainValue } from '../plain-value'
import { areValuesAccepted } from './accepted-values'

type Connector = ItemOf<'sendConnector' | 'receiveConnector'>

/** A connector's stated parameters as a script gives them, and those that it cannot give yet. */
export interface PlainParameters {
  readonly values: Readonly<Record<string, PlainValue>>
  /** One entry for each parameter that holds the statement back: its name and the reason. */
  readonly blocked: readonly { readonly parameter: string; readonly reason: BlockReason }[]
}

export type BlockReason =
  | { readonly kind: 'noAddress'; readonly nodes: readonly string[] }
  | { readonly kind: 'missing' }
  | { readonly kind: 'secret' }
  | { readonly kind: 'unreadable'; readonly entered: string }
  | { readonly kind: 'unknown' }

/**
 * The stated parameters in catalogue order, references resolved. What the version or role lacks is never generated; a value
 * that cannot be read and that nobody accepted, a reference without address, and a parameter that Exchange does not have hold
 * the statement back.
 */
export function plainParameters(connector: Connector, design: Design): PlainParameters {
  const rows = catalogueOf(connector)
  const placement = placementOf(connector, design)
  const isAccepted = areValuesAccepted(design, connector.id)
  const values: Record<string, PlainValue> = {}
  const blocked: { parameter: string; reason: BlockReason }[] = []
  for (const name of Object.keys(rows)) {
    const row = rows[name]
    const entered = connector.parameters[name]
    if (!row || entered === undefined || row.reserved || !availability(row, placement).available) continue
    const setting = settingNamed(connector, name, design)
    if (!setting) continue
    const reason = blockReason(row, setting, design, isAccepted)
    if (reason) blocked.push({ parameter: name, reason })
    else values[name] = plainValue(row, entered, setting, design)
  }
  for (const name of Object.keys(connector.parameters)) {
    if (!Object.hasOwn(rows, name)) blocked.push({ parameter: name, reason: { kind: 'unknown' } })
  }
  return { values, blocked }
}

function blockReason(
  row: ParameterRow,
  setting: Setting<unknown>,
  design: Design,
  isAccepted: boolean,
): BlockReason | undefined {
  if (row.kind === 'credential' && setting.entered !== null && !isReference(setting.entered)) return { kind: 'secret' }
  const nodes = setting.problems.flatMap((problem) =>
    problem.kind === 'noAddress' ? (design.items[problem.node]?.name ?? []) : [],
  )
  if (nodes.length > 0) return { kind: 'noAddress', nodes: [...new Set(nodes)] }
  if (setting.problems.some(({ kind }) => kind === 'missingItem')) return { kind: 'missing' }
  const [problem] = isAccepted ? [] : setting.problems
  return problem && 'entered' in problem ? { kind: 'unreadable', entered: problem.entered } : undefined
}

function isReference(entered: ParameterValue | undefined): boolean {
  return typeof entered === 'object' && entered !== null && !Array.isArray(entered)
}

function plainValue(row: ParameterRow, entered: ParameterValue, setting: Setting<unknown>, design: Design): PlainValue {
  if (entered === null) return null
  switch (row.kind) {
    case 'boolean':
    case 'integer':
      return isPlain(setting.value) ? setting.value : textOf(entered)
    case 'choice':
      return setting.problems.length === 0 && typeof setting.value === 'string' ? setting.value : singleOrList(entered)
    case 'flags':
      return setting.problems.length === 0 ? (setting.value as readonly string[]) : textsOf(entered)
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
      return secretOf(entered, setting, design)
    default:
      return textOf(entered)
  }
}

function secretOf(entered: ParameterValue, setting: Setting<unknown>, design: Design): PlainValue {
  const read = setting.value as { id: string; label: string } | { text: string } | undefined
  if (!read || !('id' in read)) return textOf(entered)
  const item = design.items[read.id]
  return item?.kind === 'certificate' ? `<I>${item.issuer}<S>${item.subject}` : { credential: read.label }
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
