import { availability } from '../../../shared/exchange/parameters'
import { alikeConnectors } from '../../../shared/matrix/alike'
import type { Connector } from '../../../shared/model/connectors'
import type { Design, Item } from '../../../shared/model/design'
import type { Server } from '../../../shared/model/server'
import { catalogueOf, placementOf } from '../../../shared/model/settings'

/** Stands for several connectors where one is needed: what any of them states is stated. It is no object of the design. */
export function modelOf(connectors: readonly [Connector, ...Connector[]]): Connector {
  const [first] = connectors
  const parameters = Object.assign({}, ...connectors.map((one) => one.parameters)) as Connector['parameters']
  return { ...first, id: 'several', origin: 'designed', parameters }
}

/** Whether each of them has the parameter, in its version and role. */
export function isReachableBy(connectors: readonly Connector[], name: string, design: Design): boolean {
  return connectors.every((connector) => {
    const row = catalogueOf(connector)[name]
    return row !== undefined && availability(row, placementOf(connector, design)).available
  })
}

/** The items as connectors of one kind; undefined where they are anything else, or one alone. */
export function connectorsAmong(items: readonly Item[]): readonly [Connector, ...Connector[]] | undefined {
  const [first, ...others] = items
  if (others.length === 0 || (first?.kind !== 'sendConnector' && first?.kind !== 'receiveConnector')) return undefined
  return others.every(({ kind }) => kind === first.kind) ? [first, ...(others as readonly Connector[])] : undefined
}

/** Receive connectors that are the same one on several of these servers. */
export function sameOn(
  servers: readonly Server[],
  design: Design,
): readonly { name: string; ids: readonly [string, ...string[]] }[] {
  const chosen = new Set(servers.map(({ id }) => id))
  return alikeConnectors(design).flatMap(({ name, placed }) => {
    const [first, ...others] = placed.flatMap(({ connector, server }) => (chosen.has(server.id) ? [connector.id] : []))
    return first !== undefined && others.length > 0 ? [{ name, ids: [first, ...others] as const }] : []
  })
}
