import type { Binding } from '../exchange/bindings'
import { keptWhile } from '../kept'
import type { ReceiveConnector } from '../model/connectors'
import type { Design } from '../model/design'
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
  const connectors = indexes(design).receiveConnectorsOf.get(server)
  if (!connectors) return none
  return listenersAmong(connectors, design)
}

const none: readonly Listener[] = []

/** The listeners of the same connectors hold while nothing changes that their settings may refer to. */
const listenersAmong = keptWhile(
  (connectors: readonly ReceiveConnector[], design: Design) => [connectors, indexes(design).referable],
  (connectors, design) => connectors.map((connector) => listenerOf(settings(connector, design), connector)),
)

const listenerOf = keptWhile(
  (read: ReceiveSettings, _connector: ReceiveConnector) => [read],
  (read, connector): Listener => ({
    connector,
    enabled: read.Enabled.value !== false,
    bindings: (read.Bindings.value ?? []).map(({ binding }) => binding),
    ranges: rangeLookup((read.RemoteIPRanges.value ?? []).map(({ range }) => range)),
    waitsForBinding: read.Bindings.problems.some(isMissingAddress),
    waitsForRange: read.RemoteIPRanges.problems.some(isMissingAddress),
  }),
)

function isMissingAddress(problem: SettingProblem): boolean {
  return problem.kind === 'noAddress'
}
