import type { ParameterKind } from '../../../shared/exchange/parameters'
import type { Connector } from '../../../shared/model/connectors'
import { find, type Design, type NodeItem } from '../../../shared/model/design'
import { indexes } from '../../../shared/model/indexes'
import { hostNameOf } from '../../../shared/model/node-address'
import { isEndpoint, type Entry } from '../../../shared/model/parameter-value'
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
  return offered.filter(({ entry }) => !entries.some((known) => sameEntry(known, entry)))
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
  const adapters = (server?.adapters ?? []).map((adapter) => ({
    id: adapter.id,
    label: `${adapter.name} · ${adapter.addresses.join(', ') || words.noAddress}:${port}`,
    entry: { server: server?.id ?? '', adapter: adapter.id, port },
  }))
  return [
    ...adapters,
    { id: 'ipv4', label: `${words.allIpv4} · 0.0.0.0:${port}`, entry: { text: `0.0.0.0:${port}` } },
    { id: 'ipv6', label: `${words.allIpv6} · [::]:${port}`, entry: { text: `[::]:${port}` } },
  ]
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

function hostChoices(connector: Connector, _entries: readonly Entry[], design: Design): readonly EntryChoice[] {
  const home = connector.kind === 'sendConnector' ? connector.home : connector.server
  return indexes(design)
    .nodes.filter((node) => node.kind !== 'internet' && node.id !== home)
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

function sameEntry(a: Entry, b: Entry): boolean {
  if (isEndpoint(a) && isEndpoint(b)) return a.server === b.server && a.adapter === b.adapter
  return !isEndpoint(a) && !isEndpoint(b) && a.text === b.text
}
