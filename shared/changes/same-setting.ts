import { formatAddress } from '../exchange/addresses'
import { formatAddressSpace } from '../exchange/address-spaces'
import { formatBinding } from '../exchange/bindings'
import type { ParameterKind } from '../exchange/parameters'
import { withoutReported } from '../exchange/permission-groups'
import { formatRange } from '../exchange/ranges'
import { isDeepEqual } from '../model/equal'
import { isEndpoint, type ParameterValue } from '../model/parameter-value'
import type { KindValue, ResolvedSecret } from '../model/read-value'
import type { Setting } from '../model/settings'

/**
 * Whether two settings of one parameter mean the same to Exchange, however each was entered: lists without order, names and
 * flags without case, `*` as `SMTP:*;1`, `25MB` as `25 MB (26,214,400 bytes)`. What cannot be read is the same only where both
 * were entered alike.
 */
export function isSameSetting(kind: ParameterKind, one: Setting<unknown>, other: Setting<unknown>): boolean {
  if (!isRead(one) || !isRead(other))
    return one.entered !== undefined && isDeepEqual(textOf(one.entered), textOf(other.entered))
  if (kind === 'credential' && isSameAccount(one.value as ResolvedSecret, other.value as ResolvedSecret)) return true
  const [first, second] = [formsOfSetting(kind, one), formsOfSetting(kind, other)]
  return first.size === second.size && [...first].every((form) => second.has(form))
}

function isRead({ value, problems }: Setting<unknown>): boolean {
  return value !== undefined && problems.length === 0
}

/** An entry that is a text means the same in each of its two forms. */
function textOf(entered: ParameterValue | undefined): unknown {
  return Array.isArray(entered)
    ? entered.map((entry) => (typeof entry === 'string' || isEndpoint(entry) ? entry : entry.text))
    : entered
}

type Forms = { readonly [K in ParameterKind]: (value: KindValue[K]) => readonly string[] }

const forms: Forms = {
  text: (value) => [value],
  boolean: (value) => [String(value)],
  integer: (value) => [String(value)],
  size: (value) => [String(typeof value === 'number' ? Math.ceil(value / 1024) : value)],
  timeSpan: (value) => [String(value)],
  choice: caseless,
  flags: (values) => withoutReported(values).flatMap(caseless),
  bindings: (values) => values.map(({ binding }) => formatBinding(binding)),
  ranges: (values) => values.map(({ range }) => formatRange(range)),
  smartHosts: (values) => values.flatMap(({ host }) => caseless(host.replace(/^\[|\]$/g, ''))),
  servers: (values) => values.flatMap(({ name }) => caseless(name.split('.')[0] ?? name)),
  addressSpaces: (values) => values.flatMap((space) => caseless(`${space.local ?? ''}${formatAddressSpace(space)}`)),
  credential: secretForm,
  certificate: secretForm,
  address: (value) => [formatAddress(value)],
  addresses: (values) => values.map(formatAddress),
  domain: caseless,
  domains: (values) => values.flatMap(caseless),
  texts: (values) => values,
}

/** What was read of a setting, each value in one form whatever it was entered as; empty where nothing could be read. */
export function formsOfSetting(kind: ParameterKind, { value }: Setting<unknown>): ReadonlySet<string> {
  return new Set(value === undefined ? [] : (forms[kind] as (value: unknown) => readonly string[])(value))
}

function caseless(text: string): readonly string[] {
  return [text.toLowerCase()]
}

/** Another label for the same credential is no other account, nor is another credential of the same label. */
function isSameAccount(one: ResolvedSecret, other: ResolvedSecret): boolean {
  return 'id' in one && 'id' in other && one.id === other.id
}

/** An account is known by its label, a certificate by the name that commands call it by. */
function secretForm(value: ResolvedSecret): readonly string[] {
  return ['id' in value ? (value.printed ?? value.label) : value.text]
}
