import { defaultReceiveConnectors, type DefaultReceiveConnector } from '../exchange/default-connectors'
import type { ReceiveConnector } from '../model/connectors'
import type { Server } from '../model/server'
import { keptFor } from '../kept'

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

const defaultsOf = keptFor(
  (server: Server): ReadonlyMap<string, DefaultReceiveConnector> =>
    new Map(defaultReceiveConnectors(server).map((connector) => [connector.name.toLowerCase(), connector])),
)
