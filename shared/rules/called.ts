import type { ReceiveConnector } from '../model/connectors'
import type { Server } from '../model/server'
import { nameWithin } from './name-of'

/** How a sentence names a Receive connector: `“From partner” on EDGE01`. */
export function called(connector: ReceiveConnector, server: Server | undefined): string {
  const name = connector.name.trim() === '' ? 'A Receive connector without a name' : `“${connector.name}”`
  return server ? `${name} on ${nameWithin(server)}` : name
}
