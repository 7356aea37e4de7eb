import type { IpAddress } from '../exchange/addresses'
import { parseAddressSpace, type AddressSpace } from '../exchange/address-spaces'
import type { ParameterKind, ParameterRow } from '../exchange/parameters'
import type { ParseProblem } from '../exchange/parse-problem'
import type { Design, Item, ParameterItem } from './design'
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
import { none, plainReaders, readEach, shown, wrongType } from './read-plain'

/** `printed` is what commands call a certificate by: `<I>issuer<S>subject`. */
export type ResolvedSecret =
  { readonly id: string; readonly label: string; readonly printed?: string } | { readonly text: string }

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
  | {
      readonly kind: 'unreadable'
      readonly entered: string
      readonly problem: ParseProblem
      /** The node of a reference whose own address it is. */
      readonly node?: string
    }
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

type Reader = (row: ParameterRow, entered: ParameterValue, owner: ParameterItem, context: ReadContext) => Read<unknown>

/** The typed value of an entered one. Nothing throws: what cannot be read is a problem beside the rest. */
export function readValue(
  row: ParameterRow,
  entered: ParameterValue,
  owner: ParameterItem,
  context: ReadContext,
): Read<unknown> {
  if (entered === null) return row.nullable ? none([]) : none([wrongType('$null', row.kind)])
  return readers[row.kind](row, entered, owner, context)
}

const readers: Record<ParameterKind, Reader> = {
  ...plainReaders,
  addressSpaces: (_, entered) => readEach(spacesOf(entered), parseAddressSpace),
  credential: (row, entered, _owner, context) => readReference(row, entered, 'credential', context),
  certificate: (row, entered, _owner, context) => readReference(row, entered, 'certificate', context),
  bindings: (_, entered, owner, context) => readBindings(entered, owner, context),
  ranges: (_, entered, owner, context) => readRanges(entered, owner, context),
  smartHosts: (_, entered, owner, context) => readSmartHosts(entered, owner, context),
  servers: (_, entered, owner, context) => readServers(entered, owner, context),
}

/**
 * One text with commas is a list of address spaces, as exports show it: it is split before each type, and within SMTP at every
 * comma. The address of another type may hold commas.
 */
export function spacesOf(entered: ParameterValue): readonly string[] {
  if (typeof entered === 'string')
    return entered.split(beforeType).flatMap((part) => (otherType.test(part) ? [part] : textsOf(part)))
  return entriesOf(entered).map((entry) => ('text' in entry ? entry.text : entry.server))
}

const beforeType = /,\s*(?=[a-z][a-z0-9]*:)/i
const otherType = /^\s*(?!smtp:)[^:]*:/i

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
  if (item?.kind !== key) return none([{ kind: 'missingItem', entered: id }])
  const printed = item.kind === 'certificate' ? { printed: `<I>${item.issuer}<S>${item.subject}` } : {}
  return { value: { id, label: item.name, ...printed }, problems: [] }
}
