import { formatAddress } from '../exchange/addresses'
import { parseBinding, type Binding } from '../exchange/bindings'
import { parseHostName } from '../exchange/domains'
import type { ParseProblem } from '../exchange/parse-problem'
import { parseRange, type IpRange } from '../exchange/ranges'
import { keptForText } from '../kept'
import type { Result } from '../result'
import { isNode, type NodeItem, type ParameterItem } from './design'
import { indexes } from './indexes'
import { addressesTowards, hostNameOf } from './node-address'
import {
  entriesOf,
  isEndpoint,
  type Endpoint,
  type Entry,
  type LiteralEntry,
  type ParameterValue,
} from './parameter-value'
import { placeOf } from './placement'
import type { Read, ReadContext, SettingProblem } from './read-value'
import type { Server } from './server'

/** A listener, with the entry that states it. */
export interface ResolvedBinding {
  readonly binding: Binding
  readonly entry: Entry
}

export interface ResolvedRange {
  readonly range: IpRange
  readonly entry: Entry
  readonly node?: NodeItem
}

/** A smart host by the name that Exchange would look up, and the node that carries it, if one is drawn. */
export interface ResolvedHost {
  readonly host: string
  readonly entry: Entry
  readonly node?: NodeItem
}

export interface ResolvedSource {
  readonly name: string
  readonly entry: Entry
  readonly server?: Server
}

type EntryReader<T> = (entered: ParameterValue, owner: ParameterItem, context: ReadContext) => Read<readonly T[]>

export const readBindings: EntryReader<ResolvedBinding> = (entered, owner, context) =>
  readEntries(entered, owner, context, bindingOfText, bindingsOfEndpoint)
export const readRanges: EntryReader<ResolvedRange> = (entered, owner, context) =>
  readEntries(entered, owner, context, rangeOfText, rangesOfEndpoint)
export const readSmartHosts: EntryReader<ResolvedHost> = (entered, owner, context) =>
  readEntries(entered, owner, context, hostOfText, hostOfEndpoint)
export const readServers: EntryReader<ResolvedSource> = (entered, owner, context) =>
  readEntries(entered, owner, context, sourceOfText, sourceOfEndpoint)

const bindingOf = keptForText(parseBinding)
const rangeOf = keptForText(parseRange)

type OfText<T> = (entry: LiteralEntry, context: ReadContext) => Result<T, SettingProblem>
type OfEndpoint<T> = (
  entry: Endpoint,
  node: NodeItem,
  owner: ParameterItem,
  context: ReadContext,
) => readonly Result<T, SettingProblem>[]

function readEntries<T>(
  entered: ParameterValue,
  owner: ParameterItem,
  context: ReadContext,
  ofText: OfText<T>,
  ofEndpoint: OfEndpoint<T>,
): Read<readonly T[]> {
  const value: T[] = []
  const problems: SettingProblem[] = []
  for (const entry of entriesOf(entered)) {
    for (const result of isEndpoint(entry) ? resolve(entry) : [ofText(entry, context)]) {
      if (result.ok) value.push(result.value)
      else problems.push(result.error)
    }
  }
  return { value, problems }

  function resolve(entry: Endpoint): readonly Result<T, SettingProblem>[] {
    const node = context.look(entry.server)
    if (!isNode(node)) return missing(entry.server)
    if (entry.towards !== undefined && !isNode(context.look(entry.towards))) return missing(entry.towards)
    const results = ofEndpoint(entry, node, owner, context)
    return results.length > 0 ? results : [{ ok: false, error: { kind: 'noAddress', node: node.id } }]
  }
}

function missing(entered: string): readonly [{ readonly ok: false; readonly error: SettingProblem }] {
  return [{ ok: false, error: { kind: 'missingItem', entered } }]
}

function bindingOfText(entry: LiteralEntry): Result<ResolvedBinding, SettingProblem> {
  return wrap(bindingOf(entry.text), entry.text, (binding) => ({ binding, entry }))
}

function bindingsOfEndpoint(
  entry: Endpoint,
  node: NodeItem,
  owner: ParameterItem,
  context: ReadContext,
): readonly Result<ResolvedBinding, SettingProblem>[] {
  return addressesOf(entry, node, owner, context).map((address) => {
    const text = address.includes(':') ? `[${address}]:${entry.port ?? 25}` : `${address}:${entry.port ?? 25}`
    return wrap(bindingOf(text), text, (binding) => ({ binding, entry }), node)
  })
}

function rangeOfText(entry: LiteralEntry): Result<ResolvedRange, SettingProblem> {
  return wrap(rangeOf(entry.text), entry.text, (range) => ({ range, entry }))
}

function rangesOfEndpoint(
  entry: Endpoint,
  node: NodeItem,
  owner: ParameterItem,
  context: ReadContext,
): readonly Result<ResolvedRange, SettingProblem>[] {
  return addressesOf(entry, node, owner, context).map((address) =>
    wrap(rangeOf(address), address, (range) => ({ range, entry, node }), node),
  )
}

/** An unreadable host is a problem and no host; a readable one keeps its text, and means the node that is called so. */
function hostOfText(entry: LiteralEntry, context: ReadContext): Result<ResolvedHost, SettingProblem> {
  context.lookedByName()
  return wrap(parseHostName(entry.text), entry.text, (host) => {
    const name = host.kind === 'address' ? formatAddress(host.address) : host.name
    const { nodeByHost } = indexes(context.design)
    const node = nodeByHost.get(name) ?? nodeByHost.get(entry.text.trim().toLowerCase())
    return { host: entry.text.trim(), entry, ...(node && { node }) }
  })
}

function hostOfEndpoint(
  entry: Endpoint,
  node: NodeItem,
  owner: ParameterItem,
  context: ReadContext,
): readonly Result<ResolvedHost, SettingProblem>[] {
  const host = hostNameOf(node, nodeUnder(placeOf(owner), context), context.design)
  return host ? [{ ok: true, value: { host, entry, node } }] : []
}

function sourceOfText(entry: LiteralEntry, context: ReadContext): Result<ResolvedSource, SettingProblem> {
  context.lookedByName()
  const server = indexes(context.design).serverByName.get(entry.text.trim().toLowerCase())
  return { ok: true, value: { name: entry.text.trim(), entry, ...(server && { server }) } }
}

function sourceOfEndpoint(entry: Endpoint, node: NodeItem): readonly Result<ResolvedSource, SettingProblem>[] {
  if (node.kind !== 'server' || node.name === '') return []
  return [{ ok: true, value: { name: node.name, entry, server: node } }]
}

function addressesOf(entry: Endpoint, node: NodeItem, owner: ParameterItem, context: ReadContext): readonly string[] {
  if (node.kind === 'server' && entry.adapter !== undefined) {
    return node.adapters.find((adapter) => adapter.id === entry.adapter)?.addresses ?? []
  }
  return addressesTowards(node, nodeUnder(entry.towards ?? placeOf(owner), context), context.design)
}

/**
 * The node that an adapter is to face, as the server at whose side an object stands; the zone of one that is no server
 * decides too, so it counts as looked at.
 */
function nodeUnder(id: string, { look }: ReadContext): NodeItem | undefined {
  const item = look(id)
  if (!isNode(item)) return undefined
  if (item.zoneId !== undefined) look(item.zoneId)
  return item
}

function wrap<T, U>(
  parsed: Result<T, ParseProblem>,
  entered: string,
  use: (value: T) => U,
  node?: NodeItem,
): Result<U, SettingProblem> {
  return parsed.ok
    ? { ok: true, value: use(parsed.value) }
    : { ok: false, error: { kind: 'unreadable', entered, problem: parsed.error, ...(node && { node: node.id }) } }
}
