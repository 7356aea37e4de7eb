import { defaultReceiveConnectors, type DefaultReceiveConnector } from '../exchange/default-connectors'
import type { ReceiveConnector } from '../model/connectors'
import type { Server } from '../model/server'

/**
 * The default connector of Exchange setup that a Receive connector is, as setup wrote it: by what the baseline calls it, so
 * that a new name hides nothing, else by its name. Undefined for any other.
 */
export function asSetUp(
  connector: ReceiveConnector,
  baseline: ReceiveConnector | undefined,
  server: Server | undefined,
): DefaultReceiveConnector | undefined {
  return server && defaultsOf(server).get((baseline ?? connector).name.trim().toLowerCase())
}

const known = new WeakMap<Server, ReadonlyMap<string, DefaultReceiveConnector>>()

function defaultsOf(server: Server): ReadonlyMap<string, DefaultReceiveConnector> {
  const found =
    known.get(server) ??
    new Map(defaultReceiveConnectors(server).map((connector) => [connector.name.toLowerCase(), connector]))
  known.set(server, found)
  return found
}
