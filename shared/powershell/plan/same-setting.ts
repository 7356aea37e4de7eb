import { formatAddress } from '../../exchange/addresses'
import { formatAddressSpace } from '../../exchange/address-spaces'
import { formatBinding } from '../../exchange/bindings'
import type { ParameterKind } from '../../exchange/parameters'
import { formatRange } from '../../exchange/ranges'
import type { KindValue } from '../../model/read-value'
import type { Setting } from '../../model/settings'

/**
 * Whether two settings of one parameter mean the same to Exchange, however each was entered: lists without order, names and
 * flags without case, `*` as `SMTP:*;1`, `25MB` as `25 MB (26,214,400 bytes)`. Undefined where one of them could not be read.
 */
export function isSameSetting(
  kind: ParameterKind,
  one: Setting<unknown>,
  other: Setting<unknown>,
): boolean | undefined {
  if ([one, other].some(({ value, problems }) => value === undefined || problems.length > 0)) return undefined
  const [first, second] = [formsOf(kind, one.value), formsOf(kind, other.value)]
  return first.size === second.size && [...first].every((form) => second.has(form))
}

type Forms = { readonly [K in ParameterKind]: (value: KindValue[K]) => readonly string[] }

const forms: Forms = {
  text: (value) => [value],
  boolean: (value) => [String(value)],
  integer: (value) => [String(value)],
  size: (value) => [String(typeof value === 'number' ? Math.ceil(value / 1024) : value)],
  timeSpan: (value) => [String(value)],
  choice: caseless,
  flags: (values) => values.flatMap(caseless),
  bindings: (values) => values.map(({ binding }) => formatBinding(binding)),
  ranges: (values) => values.map(({ range }) => formatRange(range)),
  smartHosts: (values) => values.flatMap(({ host }) => caseless(host.replace(/^\[|\]$/g, ''))),
  servers: (values) => values.flatMap(({ name }) => caseless(name.split('.')[0] ?? name)),
  addressSpaces: (values) => values.flatMap((space) => caseless(`${space.local ?? ''}${formatAddressSpace(space)}`)),
  credential: (value) => [JSON.stringify(value)],
  certificate: (value) => [JSON.stringify(value)],
  address: (value) => [formatAddress(value)],
  addresses: (values) => values.map(formatAddress),
  domain: caseless,
  domains: (values) => values.flatMap(caseless),
  texts: (values) => values,
}

function formsOf(kind: ParameterKind, value: unknown): ReadonlySet<string> {
  return new Set((forms[kind] as (value: unknown) => readonly string[])(value))
}

function caseless(text: string): readonly string[] {
  return [text.toLowerCase()]
}
