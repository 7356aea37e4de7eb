import { organizationHome } from '../model/connectors'
import type { Design, Item, ItemOf, NodeItem, Place } from '../model/design'
import { indexes } from '../model/indexes'
import { lines, type Line } from '../model/relations'
import { nodeSize, noteCard, noteSize } from './card'
import { isDisabled } from './line-state'
import { lineLabel } from './line-words'
import { detailsOf, eyebrowOf, symbolOf } from './node-words'
import type { LineLook, Scene, SceneLine, SceneNode, SceneNote, SceneZone } from './scene'

/** Size of a zone that nobody resized, in pixels. */
export const zoneDefault = { width: 260, height: 430 }

const unplaced: Place = { x: 0, y: 0 }

/** What a design looks like. What did not change since an earlier design is the same object. */
export function sceneOf(design: Design): Scene {
  const known = scenes.get(design)
  if (known) return known
  const scene: Scene = { ...shapesOf(design), lines: linesOf(design) }
  scenes.set(design, scene)
  return scene
}

const scenes = new WeakMap<Design, Scene>()

/** The scene without its lines: for edits that ask where things stand before the lines are known. */
export function shapesOf(design: Design): Omit<Scene, 'lines'> {
  const { nodes, byKind } = indexes(design)
  const domains = domainsShown(design)
  return {
    zones: outerFirst(byKind.zone, design).map((zone) => zoneOf(zone, placeOf(design, zone))),
    nodes: nodes.map((node) => nodeOf(node, placeOf(design, node), node.kind === 'internet' ? domains : none)),
    notes: byKind.note.map((note) => noteOf(note, placeOf(design, note))),
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
    .toSorted((one, other) => Number(other.isDefault) - Number(one.isDefault))
    .map((domain) => domain.domainName)
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

const nodeOf = remembered((node: NodeItem, place, domains: readonly string[]): SceneNode => {
  const [symbol, eyebrow, details] = [symbolOf(node), eyebrowOf(node), detailsOf(node, domains)]
  const size = nodeSize(symbol, eyebrow, node.name, details)
  return { id: node.id, x: place.x, y: place.y, ...size, symbol, eyebrow, name: node.name, details }
})

const noteOf = remembered((note: ItemOf<'note'>, place): SceneNote => {
  const fitting = noteSize(note.text, place.width ?? noteCard.preferred)
  const size = { width: fitting.width, height: Math.max(place.height ?? 0, fitting.height) }
  return { id: note.id, x: place.x, y: place.y, ...size, text: note.text }
})

const zoneOf = remembered((zone: ItemOf<'zone'>, place): SceneZone => {
  const { width = zoneDefault.width, height = zoneDefault.height } = place
  return { id: zone.id, x: place.x, y: place.y, width, height, zone: zone.type, name: zoneTitle(zone) }
})

/** A site's zone says what it is; the others are named for it. */
function zoneTitle({ type, name }: ItemOf<'zone'>): string {
  const kind = 'Active Directory site'
  return type === 'adSite' && !name.startsWith(kind) ? `${kind} · ${name}` : name
}

/** The function, giving the same object again while item, place and context are the same. */
function remembered<I extends Item, S extends object>(draw: (item: I, place: Place, context: readonly string[]) => S) {
  const cache = new WeakMap<I, { place: Place; context: string; drawn: S }>()
  return (item: I, place: Place, context: readonly string[] = none): S => {
    const key = context.join(' ')
    const known = cache.get(item)
    if (known && known.place === place && known.context === key) return known.drawn
    const drawn = draw(item, place, context)
    cache.set(item, { place, context: key, drawn })
    return drawn
  }
}

const lineLists = new WeakMap<readonly Line[], readonly SceneLine[]>()
let drawnBefore: ReadonlyMap<string, SceneLine> = new Map()

function linesOf(design: Design): readonly SceneLine[] {
  const found = lines(design)
  const known = lineLists.get(found)
  if (known) return known
  const labels = new Map<string, string>()
  const drawn = found.map((line) => {
    const label = labels.get(line.subject) ?? lineLabel(line, design)
    labels.set(line.subject, label)
    return drawnLine(line, label, isDisabled(line, design) ? 'disabled' : line.security)
  })
  lineLists.set(found, drawn)
  drawnBefore = new Map(drawn.map((line) => [line.id, line]))
  return drawn
}

function drawnLine(line: Line, label: string, look: LineLook): SceneLine {
  const known = drawnBefore.get(line.id)
  if (known && known.label === label && known.look === look) return known
  const { id, from, to } = line
  return { id, bundle: bundleOf(line), from, to, look, label, lock: look === 'authenticatedEncrypted' }
}

/** Lines of one connector or route share a label. EdgeSync's are two connectors: one for each direction. */
function bundleOf(line: Line): string {
  if (line.kind !== 'edgeSync') return line.subject
  return line.from === line.subject ? `${line.subject}|out` : `${line.subject}|in`
}
