import type { Binding } from '../exchange/bindings'
import type { ReceiveConnector } from '../model/connectors'
import type { Design, Item } from '../model/design'
import { indexes } from '../model/indexes'
import type { SettingProblem } from '../model/read-value'
import { settings, type ReceiveSettings } from '../model/settings'
import { rangeLookup, type RangeLookup } from './range-lookup'

/** A Receive connector as the matcher sees it. */
export interface Listener {
  readonly connector: ReceiveConnector
  readonly enabled: boolean
  readonly bindings: readonly Binding[]
  readonly ranges: RangeLookup
  /** A binding or range refers to a node whose address the drawing does not state yet. */
  readonly waitsForBinding: boolean
  readonly waitsForRange: boolean
}

/** The Receive connectors of a server, prepared; the same objects as long as their settings stay. */
export function listenersOf(design: Design, server: string): readonly Listener[] {
  const { receiveConnectorsOf, referable } = indexes(design)
  const connectors = receiveConnectorsOf.get(server)
  if (!connectors) return none
  const known = ofServer.get(connectors)
  if (known?.referable === referable) return known.listeners
  const listeners = connectors.map((connector) => listenerOf(connector, design))
  ofServer.set(connectors, { referable, listeners })
  return listeners
}

const none: readonly Listener[] = []
/** The listeners of the same connectors hold while nothing changes that their settings may refer to. */
const ofServer = new WeakMap<
  readonly ReceiveConnector[],
  { readonly referable: readonly Item[]; readonly listeners: readonly Listener[] }
>()
const ofSettings = new WeakMap<ReceiveSettings, Listener>()

function listenerOf(connector: ReceiveConnector, design: Design): Listener {
  const read = settings(connector, design)
  const known = ofSettings.get(read)
  if (known) return known
  const listener: Listener = {
    connector,
    enabled: read.Enabled.value !== false,
    bindings: (read.Bindings.value ?? []).map(({ binding }) => binding),
    ranges: rangeLookup((read.RemoteIPRanges.value ?? []).map(({ range }) => range)),
    waitsForBinding: read.Bindings.problems.some(isMissingAddress),
    waitsForRange: read.RemoteIPRanges.problems.some(isMissingAddress),
  }
  ofSettings.set(read, listener)
  return listener
}

function isMissingAddress(problem: SettingProblem): boolean {
  return problem.kind === 'noAddress'
}
