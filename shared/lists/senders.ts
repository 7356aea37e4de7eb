import { groupBy } from '../group-by'
import type { SendConnector } from '../model/connectors'
import type { Design } from '../model/design'
import { indexes } from '../model/indexes'
import { addressesTowards } from '../model/node-address'
import { routesByDns, sourcesOf } from '../model/relations'
import type { Server } from '../model/server'
import { settings } from '../model/settings'

/** A server that delivers by MX records, with the connectors that do so. */
export interface SenderByDns {
  readonly server: Server
  /** Its addresses, as the Internet would meet them without translation. */
  readonly addresses: readonly string[]
  readonly connectors: readonly SendConnector[]
}

export function enabledSendConnectors(design: Design): readonly SendConnector[] {
  return indexes(design).byKind.sendConnector.filter((connector) => settings(connector, design).Enabled.value !== false)
}

export function sendersByDns(design: Design): readonly SenderByDns[] {
  const pairs = enabledSendConnectors(design)
    .filter((connector) => routesByDns(settings(connector, design)))
    .flatMap((connector) => sourcesOf(connector, design).map((server) => ({ server, connector })))
  const [internet] = indexes(design).byKind.internet
  return [...groupBy(pairs, ({ server }) => server)].map(([server, own]) => ({
    server,
    addresses: addressesTowards(server, internet, design),
    connectors: own.map(({ connector }) => connector),
  }))
}

/** The addresses under which the Internet sees a server: those of NAT where they are stated, else its own on the outside. */
export function publicAddressesOf(server: Server, design: Design): readonly string[] {
  const seen = translatedOf(server)
  const [internet] = indexes(design).byKind.internet
  return seen.length > 0 ? seen : addressesTowards(server, internet, design)
}

/** The addresses that NAT gives a server. */
export function translatedOf({ adapters }: Server): readonly string[] {
  return adapters.flatMap(({ publicAddress }) => (publicAddress ? [publicAddress] : []))
}
