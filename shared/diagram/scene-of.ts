import { domainNameOf, isDefaultDomain } from '../model/accepted-domains'
import { keptFor, keptWhile } from '../kept'
import { organizationHome } from '../model/connectors'
import { type Bend, type Design, type Item, type ItemOf, type NodeItem, type Place } from '../model/design'
import { indexes } from '../model/indexes'
import { lines, type Line } from '../model/relations'
import { nodeSize } from './card'
import { isLineDisabled } from './line-state'
import { lineLabel } from './line-words'
import { detailsOf, eyebrowOf, symbolOf } from './node-words'
import { noteSize } from './note-layout'
import type { LineLook, Scene, SceneLine, SceneNode, SceneNote, SceneZone } from './scene'

/** Size of a zone that nobody resized, in pixels. */
export const zoneDefault = { width: 260, height: 430 }

/** Size of an arrow that nobody resized: level. */
const arrowDefault = { width: 120, height: 16 }

const unplaced: Place = { x: 0, y: 0 }

/** What a design looks like. What did not change since an earlier design is the same object. */
export const sceneOf = keptFor((design: Design): Scene => ({ ...shapesOf(design), lines: linesOf(design) }))

/** The scene without its lines: for edits that ask where things stand before the lines are known. */
export function shapesOf(design: Design): Omit<Scene, 'lines'> {
  const { nodes, byKind } = indexes(design)
  const domains = domainsShown(design)
  return {
    zones: outerFirst(byKind.zone, design).map((zone) => zoneOf(zone, placeOf(design, zone))),
    nodes: nodes.map((node) => nodeOf(node, placeOf(design, node), node.kind === 'internet' ? domains : none)),
    notes: [
      ...byKind.note.map((note) => noteOf(note, placeOf(design, note))),
      ...byKind.arrow.map((arrow) => arrowOf(arrow, placeOf(design, arrow))),
    ],
  }
}

const none: readonly string[] = []

function placeOf(design: Design, item: Item): Place {
  return design.layout[item.id] ?? unplaced
}

/** The organization's domains, the default one first: where the Internet's mail is meant to go. */
function domainsShown(design: Design): readonly string[] {
  const domains = indexes(design).acceptedDomainsAt.get(organizationHome) ?? []
  return domains
    .toSorted((one, other) => Number(isDefaultDomain(other, design)) - Number(isDefaultDomain(one, design)))
    .map((domain) => domainNameOf(domain, design))
}

/** A zone comes before the zones within it, so that these are painted over it. */
function outerFirst(zones: readonly ItemOf<'zone'>[], design: Design): readonly ItemOf<'zone'>[] {
  const depth = (zone: ItemOf<'zone'>) => {
    let count = 0
    for (let id = zone.zoneId; id !== undefined && count <= zones.length; count += 1) {
      const outer: Item | undefined = design.items[id]
      id = outer?.kind === 'zone' ? outer.zoneId : undefined
    }
    return count
  }
  const depths = new Map(zones.map((zone) => [zone.id, depth(zone)]))
  return zones.toSorted((one, other) => (depths.get(one.id) ?? 0) - (depths.get(other.id) ?? 0))
}

const nodeOf = keptInPlace((node: NodeItem, place, domains: readonly string[]): SceneNode => {
  const [symbol, eyebrow, details] = [symbolOf(node), eyebrowOf(node), detailsOf(node, domains)]
  const size = nodeSize(symbol, eyebrow, node.name, details)
  return { id: node.id, x: place.x, y: place.y, ...size, symbol, eyebrow, name: node.name, details }
})

const noteOf = keptInPlace((note: ItemOf<'note'>, place): SceneNote => {
  const fitting = noteSize(note.text, place.width, note.look)
  const size = { width: fitting.width, height: Math.max(place.height ?? 0, fitting.height) }
  return { id: note.id, x: place.x, y: place.y, ...size, text: note.text, ...(note.look && { look: note.look }) }
})

const arrowOf = keptInPlace((arrow: ItemOf<'arrow'>, place): SceneNote => {
  const { width = arrowDefault.width, height = arrowDefault.height } = place
  return { id: arrow.id, x: place.x, y: place.y, width, height, text: '', head: arrow.head }
})

const zoneOf = keptInPlace((zone: ItemOf<'zone'>, place): SceneZone => {
  const { width = zoneDefault.width, height = zoneDefault.height } = place
  return { id: zone.id, x: place.x, y: place.y, width, height, zone: zone.type, name: zoneTitle(zone) }
})

/** A site's zone says what it is; the others are named for it. */
function zoneTitle({ type, name }: ItemOf<'zone'>): string {
  const kind = 'Active Directory site'
  return type === 'adSite' && !name.startsWith(kind) ? `${kind} · ${name}` : name
}

/** The function, giving the same object again while item, place and context are the same. */
function keptInPlace<I extends Item, S extends object>(draw: (item: I, place: Place, context: readonly string[]) => S) {
  const drawn = keptWhile((item: I, place: Place, context: readonly string[]) => [item, place, ...context], draw)
  return (item: I, place: Place, context: readonly string[] = none): S => drawn(item, place, context)
}

const itemsAndBends = ({ items, bends }: Design): readonly [object, unknown] => [items, bends]

const linesOf = keptWhile(itemsAndBends, (design): readonly SceneLine[] => {
  const labels = new Map<string, string>()
  const drawn = lines(design).map((line) => {
    const label = labels.get(line.subject) ?? lineLabel(line, design)
    labels.set(line.subject, label)
    return drawnLine(
      line,
      label,
      isLineDisabled(line, design) ? 'disabled' : line.security,
      design.bends?.[line.subject],
    )
  })
  drawnBefore = [new Map(drawn.map((line) => [line.id, line])), ...drawnBefore].slice(0, mostDrawn)
  return drawn
})

/** Lines are made anew with each edit of their connector; one that looks as it did is the same object as then. */
let drawnBefore: readonly ReadonlyMap<string, SceneLine>[] = []
/** Two windows may draw in turns. */
const mostDrawn = 2

function drawnLine(line: Line, label: string, look: LineLook, bend: Bend | undefined): SceneLine {
  for (const drawn of drawnBefore) {
    const known = drawn.get(line.id)
    if (known && known.label === label && known.look === look && known.bend === bend) return known
  }
  const { id, from, to } = line
  const lock = look === 'authenticatedEncrypted'
  return { id, bundle: bundleOf(line), from, to, look, label, lock, ...(bend && { bend }) }
}

/** Lines of one connector or route share a label. EdgeSync's are two connectors: one for each direction. */
function bundleOf(line: Line): string {
  if (line.kind !== 'edgeSync') return line.subject
  return line.from === line.subject ? `${line.subject}|out` : `${line.subject}|in`
}
