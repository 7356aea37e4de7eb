import { parseAddress } from '../../../shared/exchange/addresses'
import { formatBinding } from '../../../shared/exchange/bindings'
import type { ParameterKind } from '../../../shared/exchange/parameters'
import type { Connector } from '../../../shared/model/connectors'
import { find, type Design, type NodeItem } from '../../../shared/model/design'
import { indexes } from '../../../shared/model/indexes'
import { adapterNamed, hostNameOf } from '../../../shared/model/node-address'
import { entriesOf, isEndpoint, type Endpoint, type Entry } from '../../../shared/model/parameter-value'
import type { Adapter } from '../../../shared/model/server'
import { words } from './words'

export interface EntryChoice {
  id: string
  label: string
  entry: Entry
}

/** What a list of references may be given from the drawing, without what it already holds. */
export function entryChoices(
  connector: Connector,
  kind: ParameterKind,
  entries: readonly Entry[],
  design: Design,
): readonly EntryChoice[] {
  const offered = offers[kind]?.(connector, entries, design) ?? []
  return offered.filter(({ entry }) => !entries.some((known) => sameEntry(known, entry, design)))
}

type Offer = (connector: Connector, entries: readonly Entry[], design: Design) => readonly EntryChoice[]

const offers: Readonly<Partial<Record<ParameterKind, Offer>>> = {
  bindings: bindingChoices,
  ranges: rangeChoices,
  smartHosts: hostChoices,
  servers: sourceChoices,
}

function bindingChoices(connector: Connector, entries: readonly Entry[], design: Design): readonly EntryChoice[] {
  const server = connector.kind === 'receiveConnector' ? find(design, 'server', connector.server) : undefined
  const port = portOf(entries)
  const adapters = server?.adapters ?? []
  const whole = adapters.map((adapter) => ({
    id: adapter.id,
    label: `${adapter.name} · ${adapter.addresses.join(', ') || words.noAddress}:${port}`,
    entry: { server: server?.id ?? '', adapter: adapter.id, port },
  }))
  return [
    ...whole,
    ...adapters.flatMap((adapter) => singleAddresses(adapter, port)),
    { id: 'ipv4', label: `${words.allIpv4} · 0.0.0.0:${port}`, entry: { text: `0.0.0.0:${port}` } },
    { id: 'ipv6', label: `${words.allIpv6} · [::]:${port}`, entry: { text: `[::]:${port}` } },
  ]
}

/** Of an adapter with several addresses each one by itself. */
function singleAddresses({ id, name, addresses }: Adapter, port: number): readonly EntryChoice[] {
  if (addresses.length < 2) return []
  return addresses.flatMap((text) => {
    const read = parseAddress(text)
    if (!read.ok) return []
    const binding = formatBinding({ address: read.value, port })
    return [{ id: `${id} ${text}`, label: words.onlyAddress(name, binding), entry: { text: binding } }]
  })
}

/** A further binding most likely listens on the port of the first. */
function portOf(entries: readonly Entry[]): number {
  const first = entries[0]
  if (first === undefined) return 25
  if (isEndpoint(first)) return first.port ?? 25
  return Number(/:(\d{1,5})$/.exec(first.text)?.[1] ?? 25)
}

function rangeChoices(connector: Connector, _entries: readonly Entry[], design: Design): readonly EntryChoice[] {
  const own = connector.kind === 'receiveConnector' ? connector.server : connector.home
  const nodes = indexes(design).nodes.filter((node) => node.id !== own && node.kind !== 'internet')
  return [
    ...nodes.flatMap(addressChoices),
    { id: 'ipv4', label: `${words.allIpv4} · 0.0.0.0-255.255.255.255`, entry: { text: '0.0.0.0-255.255.255.255' } },
    {
      id: 'ipv6',
      label: `${words.allIpv6} · ::-ffff:…`,
      entry: { text: '::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff' },
    },
  ]
}

function addressChoices(node: NodeItem): readonly EntryChoice[] {
  if (node.kind !== 'server' || node.adapters.length < 2) {
    const addresses =
      node.kind === 'server' ? (node.adapters[0]?.addresses ?? []) : node.kind === 'internet' ? [] : node.addresses
    return [
      { id: node.id, label: `${node.name} · ${addresses.join(', ') || words.noAddress}`, entry: { server: node.id } },
    ]
  }
  return node.adapters.map(({ id, name, addresses }) => ({
    id: `${node.id} ${id}`,
    label: `${node.name} ${name} · ${addresses.join(', ') || words.noAddress}`,
    entry: { server: node.id, adapter: id },
  }))
}

/** Everything that can be delivered to, but for the servers that send with it: mail would go in a circle. */
function hostChoices(connector: Connector, _entries: readonly Entry[], design: Design): readonly EntryChoice[] {
  const home = connector.kind === 'sendConnector' ? connector.home : connector.server
  const sources = entriesOf(connector.parameters.SourceTransportServers)
  const senders = new Set([home, ...sources.flatMap((entry) => (isEndpoint(entry) ? [entry.server] : []))])
  return indexes(design)
    .nodes.filter((node) => node.kind !== 'internet' && !senders.has(node.id))
    .map((node) => ({
      id: node.id,
      label: `${node.name} · ${hostNameOf(node, undefined, design) ?? words.noAddress}`,
      entry: { server: node.id },
    }))
}

/** Edge subscriptions may be sources as well; an unsubscribed Edge sends with connectors of its own. */
function sourceChoices(_connector: Connector, _entries: readonly Entry[], design: Design): readonly EntryChoice[] {
  return indexes(design)
    .byKind.server.filter(({ role, roles2013, subscribedSiteId }) =>
      role === 'edge' ? subscribedSiteId !== undefined : roles2013 !== 'clientAccess',
    )
    .map(({ id, name }) => ({ id, label: name, entry: { server: id } }))
}

function sameEntry(a: Entry, b: Entry, design: Design): boolean {
  if (isEndpoint(a) && isEndpoint(b)) {
    const server = find(design, 'server', a.server)
    const adapterOf = (entry: Endpoint) => server && adapterNamed(server, entry, design)
    return a.server === b.server && adapterOf(a) === adapterOf(b)
  }
  return !isEndpoint(a) && !isEndpoint(b) && a.text === b.text
}
