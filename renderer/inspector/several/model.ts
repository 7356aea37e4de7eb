import { availability } from '../../../shared/exchange/parameters'
import type { Connector } from '../../../shared/model/connectors'
import type { Design, Item } from '../../../shared/model/design'
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

/** Receive connectors of several servers that do one job: by their name, in which the name of the server counts for nothing. */
export function alikeOn(
  servers: readonly { id: string; name: string }[],
  connectorsOf: ReadonlyMap<string, readonly Connector[]>,
): readonly { name: string; ids: readonly string[] }[] {
  const byName = new Map<string, string[]>()
  for (const { id, name: server } of servers) {
    for (const connector of connectorsOf.get(id) ?? []) {
      const name = connector.name.split(server).join(' ').replace(/\s+/g, ' ').trim()
      byName.set(name, [...(byName.get(name) ?? []), connector.id])
    }
  }
  return [...byName].flatMap(([name, ids]) => (ids.length > 1 ? [{ name, ids }] : []))
}
