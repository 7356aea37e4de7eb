import { defaultReceiveConnectors, type DefaultReceiveConnector } from '../../exchange/default-connectors'
import type { Entered } from '../../exchange/parameters'
import type { ReceiveConnector } from '../../model/connectors'
import type { Server } from '../../model/server'
import { keptFor, keptWhile } from '../../kept'
import type { Design } from '../../model/design'
import { isDeepEqual } from '../../model/equal'
import { entriesOf, isEndpoint, type ParameterValue } from '../../model/parameter-value'
import { settingNamed, unstatedNamed } from '../../model/settings'

/**
 * The default connector of Exchange setup that a Receive connector is, as setup wrote it: by what the baseline calls it, so
 * that a new name hides nothing, else by its name. Undefined for any other.
 */
export function asSetUp(
  connector: ReceiveConnector,
  baseline: ReceiveConnector | undefined,
  server: Server | undefined,
): DefaultReceiveConnector | undefined {
  const name = (baseline ?? connector).name.trim().toLowerCase()
  // Every name that setup gives ends with the server's.
  return server && name.endsWith(server.name.toLowerCase()) ? defaultsOf(server).get(name) : undefined
}

/**
 * Whether a parameter of a default connector holds what setup writes in that version, in whatever form an export states it: lists
 * in any order and as one text, names in any case, defaults spelled out. False for connectors that setup never makes.
 */
export function holdsSetupValue(
  connector: ReceiveConnector,
  baseline: ReceiveConnector | undefined,
  server: Server | undefined,
  parameter: string,
  design: Design,
): boolean {
  const written = asSetUp(connector, baseline, server)
  return written !== undefined && equalsWritten(connector, parameter, written.parameters[parameter], design)
}

/** All that a default connector states is as setup writes it, and nobody was granted anything. */
export const isAsSetUp = keptWhile(
  (connector: ReceiveConnector, server: Server, _design: Design) => [connector, server],
  (connector, server, design): boolean => {
    const written = asSetUp(connector, undefined, server)
    if (!written || connector.grants.length > 0) return false
    const names = new Set([...Object.keys(connector.parameters), ...Object.keys(written.parameters)])
    return [...names].every((name) => equalsWritten(connector, name, written.parameters[name], design))
  },
)

function equalsWritten(
  connector: ReceiveConnector,
  parameter: string,
  written: Entered | undefined,
  design: Design,
): boolean {
  const stated = connector.parameters[parameter]
  if (stated === undefined || written !== undefined) return isDeepEqual(plain(stated), plain(written))
  // An export spells defaults out; what a person states is meant.
  if (connector.origin !== 'imported') return false
  return isDeepEqual(
    settingNamed(connector, parameter, design)?.value,
    unstatedNamed(connector, parameter, design)?.value,
  )
}

/** A value without what forms of writing differ in. */
function plain(value: ParameterValue | Entered | undefined): unknown {
  if (value === undefined || value === null) return undefined
  const entries = entriesOf(typeof value === 'object' ? (value as ParameterValue) : String(value))
  return entries
    .flatMap((entry) => (isEndpoint(entry) ? [JSON.stringify(entry)] : entry.text.split(',')))
    .map((text) => text.trim().toLowerCase())
    .toSorted()
}

const defaultsOf = keptFor(
  (server: Server): ReadonlyMap<string, DefaultReceiveConnector> =>
    new Map(defaultReceiveConnectors(server).map((connector) => [connector.name.toLowerCase(), connector])),
)
