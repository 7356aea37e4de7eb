import { addItem, addServer, type NewServer, type Placeable } from '../../edits/add'
import { connectionChoices, type ChoiceId } from '../../edits/connect'
import type { Design, Item, Place } from '../../model/design'
import { indexes } from '../../model/indexes'
import type { Server } from '../../model/server'
import type { Random } from '../random'

/** A part of a correct drawing: what an administrator adds next, with the random choices that do not matter. */
export type Part = (design: Design, random: Random) => Design

export function parts(...list: readonly Part[]): Part {
  return (design, random) => list.reduce((current, part) => part(current, random), design)
}

/** Repeats a part; the count is drawn anew each time. */
export function repeated(atMost: number, part: Part): Part {
  return (design, random) => parts(...Array.from({ length: 1 + random.int(atMost) }, () => part))(design, random)
}

/** The part with that probability, else nothing. */
export function perhaps(probability: number, part: Part): Part {
  return (design, random) => (random.chance(probability) ? part(design, random) : design)
}

/** A Mailbox or Hub server with one internal adapter, perhaps with an IPv6 address, and a public certificate. */
export function organizationServer(design: Design, random: Random, fields: Pick<NewServer, 'version' | 'roles2013'>) {
  const number = nextNumber(design)
  const addresses = [`10.20.0.${number}`, ...(random.chance(0.2) ? [`fd00:20::${number}`] : [])]
  return addServer(
    {
      role: fields.version === '2010' ? 'hub' : 'mailbox',
      certificate: 'public',
      adapters: [{ id: 'adapter-1', name: 'Internal', addresses, facing: 'internal' }],
      ...fields,
    },
    placeOf(number),
  )(design)
}

/** An Edge server with an external and an internal adapter and a public certificate. */
export function edgeServer(design: Design, version: Server['version']): Design {
  const number = nextNumber(design)
  return addServer(
    {
      role: 'edge',
      version,
      certificate: 'public',
      adapters: [
        { id: 'adapter-1', name: 'External', addresses: [`10.1.1.${number}`], facing: 'external' },
        { id: 'adapter-2', name: 'Internal', addresses: [`10.1.2.${number}`], facing: 'internal' },
      ],
    },
    placeOf(number),
  )(design)
}

/** Another end with an address of its own in that network, and a host name. */
export function otherEnd(
  placeable: Exclude<Placeable, 'edge' | 'mailbox' | 'hub'>,
  network: string,
  fields: Partial<Item> = {},
): Part {
  return (design) => {
    const number = nextNumber(design)
    const ends = { addresses: [`${network}.${number}`], hostNames: [`${placeable}${number}.fabrikam.com`] }
    return addItem(placeable, placeOf(number), { ...ends, ...fields })(design)
  }
}

/** A line, as somebody draws it: the safe answer, or the one asked for. */
export function drawn(design: Design, from: string, to: string, choice?: ChoiceId): Design {
  const found = connectionChoices(design, from, to)
  if ('refused' in found) throw new Error(`${from} to ${to}: ${found.refused}`)
  const chosen = choice === undefined ? found.choices[0] : found.choices.find(({ id }) => id === choice)
  if (!chosen) throw new Error(`${from} to ${to}: ${choice ?? 'nothing'} is no choice`)
  return chosen.edit(design)
}

/** The same, where no mail goes there yet: what stayed of an earlier partner may reach a new one of its domain. */
export function drawnOnce(design: Design, from: string, to: string): Design {
  const found = connectionChoices(design, from, to)
  return 'refused' in found && found.refused === 'alreadyConnected' ? design : drawn(design, from, to)
}

/** What was placed or added last of a kind. */
export function latest<K extends Item['kind']>(design: Design, kind: K): Extract<Item, { kind: K }> {
  const item = indexes(design).byKind[kind].at(-1)
  if (!item) throw new Error(`No ${kind} in the design`)
  return item as Extract<Item, { kind: K }>
}

/** Mailbox and Hub servers that send mail. */
export function senders(design: Design): readonly Server[] {
  return indexes(design).byKind.server.filter(({ role, roles2013 }) => role !== 'edge' && roles2013 !== 'clientAccess')
}

/** Servers at which mail arrives on port 25 from outside the organization's own servers: where a Front End is, or Hub. */
export function receivers(design: Design): readonly Server[] {
  return indexes(design).byKind.server.filter(({ role, roles2013 }) => role !== 'edge' && roles2013 !== 'mailbox')
}

export function edges(design: Design): readonly Server[] {
  return indexes(design).byKind.server.filter(({ role }) => role === 'edge')
}

export function nextNumber(design: Design): number {
  return indexes(design).nodes.length + 1
}

function placeOf(number: number): Place {
  return { x: (number % 4) * 300, y: Math.floor(number / 4) * 200 }
}
