import { isConnector, type Design, type Item } from '../../shared/model/design'
import { objectsOf, type Kept } from '../exchange-standin/state'
import type { State } from '../exchange-standin/types'
import { isStated, plainText } from './stated'

/**
 * What of a design did not arrive as it was drawn: every connector and accepted domain under exactly its name, with every
 * stated text, number and yes or no exactly so. Read from the drawing itself, by nothing that scripts are made with.
 */
export function notArrived(design: Design, state: State): readonly string[] {
  return Object.values(design.items).flatMap((item) => {
    if (!isConnector(item) && item.kind !== 'acceptedDomain') return []
    const place = placeOf(item, design)
    if (item.origin === 'edgeSync' || state[place] === undefined) return []
    const kept = keptOf(item, place, design, state)
    return kept ? differing(item, kept) : [`${item.kind} ${JSON.stringify(item.name)} is not there under that name`]
  })
}

type Named = Extract<Item, { kind: 'sendConnector' | 'receiveConnector' | 'acceptedDomain' }>
const nouns = {
  sendConnector: 'SendConnector',
  receiveConnector: 'ReceiveConnector',
  acceptedDomain: 'AcceptedDomain',
} as const

function placeOf(item: Named, { items }: Design): string {
  if (item.kind !== 'receiveConnector') return item.home
  const server = items[item.server]
  return server?.kind === 'server' && server.role === 'edge' ? server.id : 'organization'
}

function keptOf(item: Named, place: string, { items }: Design, state: State): Kept | undefined {
  const key = item.kind === 'receiveConnector' ? `${items[item.server]?.name}\\${item.name}` : item.name
  return objectsOf(state, place, nouns[item.kind])[key]
}

/* Texts that are written in more than one way are compared where they are shown, by the stand-in's own tests. */
const exact = ['Comment', 'Banner', 'Port', 'Enabled', 'RequireTLS', 'DNSRoutingEnabled', 'MaxHopCount', 'DomainType']

function differing({ kind, name, parameters }: Named, kept: Kept): readonly string[] {
  return exact.flatMap((property) => {
    const stated = parameters[property]
    const isPlain = typeof stated === 'string' || typeof stated === 'number' || typeof stated === 'boolean'
    if (!isPlain || !isStated(stated) || !(property in kept)) return []
    if (String(kept[property]) === plainText(stated, typeof kept[property] === 'boolean')) return []
    return [
      `${kind} ${JSON.stringify(name)}: ${property} is ${JSON.stringify(kept[property])}, not ${JSON.stringify(stated)}`,
    ]
  })
}
