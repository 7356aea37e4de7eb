import { organizationHome } from '../../model/connectors'
import { hasParameters, type Design, type Item, type Items } from '../../model/design'
import { indexes } from '../../model/indexes'
import { itemList } from '../../model/lists'
import { placeOf } from '../../model/placement'
import { lines } from '../../model/relations'
import { contentsOf } from '../../model/zone-contents'
import { credentialsOf, referencesOf } from '../references'

/**
 * What is copied: the objects that are meant, by id, in a design that also has what they refer to, so that a paste into another
 * design finds out by name what that is there.
 */
export interface Clip {
  readonly design: Design
  readonly ids: readonly string[]
}

/**
 * The clip of what is selected: with zones all that stands in them, with servers what belongs to them, and with the nodes the
 * connectors and routes of every line between two of them. What EdgeSync owns and what stands for the organization as a whole
 * stays behind.
 */
export function clipOf(design: Design, selected: readonly string[]): Clip {
  const chosen = selected.filter((id) => canTravel(design.items[id]) && !neverAlone.has(design.items[id]?.kind ?? ''))
  const placed = new Set([...chosen, ...contentsOf(chosen, design)])
  const travelling = new Set([...placed, ...ownedBy(placed, design), ...between(placed, design)])
  for (const id of travelling) for (const used of usedBy(design.items[id])) travelling.add(used)
  const ids = itemList(design.items).flatMap((item) => (travelling.has(item.id) && canTravel(item) ? [item.id] : []))
  return { design: part(design, ids), ids }
}

/** The clip of a whole design: everything in it. */
export function wholeClip(design: Design): Clip {
  return { design, ids: itemList(design.items).flatMap((item) => (canTravel(item) ? [item.id] : [])) }
}

/** They are something only along with their server or their ends. */
const neverAlone: ReadonlySet<string> = new Set(['inboundRoute', 'transportService'])

function canTravel(item: Item | undefined): boolean {
  return item !== undefined && item.origin !== 'edgeSync' && item.kind !== 'transportConfig'
}

/** What belongs to servers alone; their Send connectors go with their lines. */
function ownedBy(ids: ReadonlySet<string>, design: Design): readonly string[] {
  const { receiveConnectorsOf, acceptedDomainsAt, transportServiceOf } = indexes(design)
  return [...ids].flatMap((id) => {
    const service = transportServiceOf.get(id)
    const owned = [...(receiveConnectorsOf.get(id) ?? []), ...(acceptedDomainsAt.get(id) ?? [])]
    return [...owned, ...(service ? [service] : [])].map((item) => item.id)
  })
}

/** Connectors and routes of the lines whose ends both travel. */
function between(ids: ReadonlySet<string>, design: Design): readonly string[] {
  return lines(design).flatMap(({ kind, subject, from, to }) =>
    kind !== 'edgeSync' && ids.has(from) && ids.has(to) ? [subject] : [],
  )
}

/** Accounts and certificates without which a connector is not what it was. */
function usedBy(item: Item | undefined): readonly string[] {
  if (!item) return []
  const certificates = referencesOf(item).filter((id) => id.startsWith('certificate-'))
  return item.kind === 'certificate' ? [] : [...credentialsOf(item), ...certificates]
}

function part(design: Design, ids: readonly string[]): Design {
  const named = ids.flatMap((id) => namedBy(design.items[id]))
  const wanted = new Set([...ids, ...named, ...named.flatMap((id) => ownerOf(design.items[id]))])
  const within = (items: Items): Items =>
    Object.fromEntries(itemList(items).flatMap((item) => (wanted.has(item.id) ? [[item.id, item]] : [])))
  const layout = Object.fromEntries(Object.entries(design.layout).filter(([id]) => wanted.has(id)))
  return { ...design, items: within(design.items), baseline: within(design.baseline), layout, accepted: [] }
}

/** Everything that an item names, its owner and its ends among it. */
function namedBy(item: Item | undefined): readonly string[] {
  if (!item) return []
  const ends = item.kind === 'inboundRoute' ? [item.from, item.to] : []
  const where = item.kind === 'credential' && item.account ? [item.account.where] : []
  return [...referencesOf(item), ...ownerOf(item), ...ends, ...where]
}

function ownerOf(item: Item | undefined): readonly string[] {
  return hasParameters(item) && placeOf(item) !== organizationHome ? [placeOf(item)] : []
}
