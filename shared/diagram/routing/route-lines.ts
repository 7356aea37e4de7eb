import { lineStyles } from '../line-style'
import type { Box, Point, RoutedLine, SceneLine, SceneNode, Turn } from '../scene'
import { routeAround, runsUnder, type Around } from './around/route-around'
import { BoxIndex } from './box-index'
import { channelWishes } from './channels'
import { Crowd } from './crowd'
import { isHorizontal, outward, pointAt } from './geometry'
import type { Side } from './geometry'
import { groupsOf } from './groups'
import type { Group } from './groups'
import { roundedPath, withoutArrow } from './path'
import { placePorts } from './ports'
import type { Leg, Port } from './ports'
import { SegmentIndex, segmentsOf } from './segment-index'
import { settleGroup, type Field } from './settle'
import { chooseSides } from './sides'

export interface LinesToRoute {
  lines: readonly SceneLine[]
  nodes: ReadonlyMap<string, SceneNode>
  /** Nodes and notes that are in the way. */
  obstacles: Iterable<Box & { id: string }>
  /** Lines nearby that stay as they are. */
  kept: readonly DrawnLine[]
}

/** What a line connects, and how it is drawn. */
export interface DrawnLine {
  scene: SceneLine
  line: RoutedLine
}

/** Routes lines around the nodes and beside the lines that are kept. Lines whose ends are missing, or the same, are left out. */
export function routeLines({ lines, nodes, obstacles, kept }: LinesToRoute): RoutedLine[] {
  const field = { nodes: new BoxIndex(), segments: new SegmentIndex(), crowd: new Crowd() }
  for (const node of obstacles) field.nodes.add(node.id, node)
  const ports = new Map<string, Port>()
  for (const { line, scene } of kept) {
    for (const segment of segmentsOf(line.points)) field.segments.add(line.bundle, segment)
    keepPorts(line, scene, nodes, ports)
  }
  const legs = legsOf(lines, nodes, field.nodes, ports)
  placePorts([...ports.values()])
  const groups = groupsOf(legs)
  const wishes = channelWishes(groups)
  const routed: RoutedLine[] = []
  const hidden: Around[] = []
  for (const group of groups) {
    const wish = group.pulled ?? wishes.get(group) ?? group.channel?.wish ?? 0
    for (const [leg, points] of settleGroup(group, trunkOf(group, kept) ?? wish, field)) {
      if (!field.crowd.isFull(leg.line) && runsUnder(points, leg, field)) {
        field.crowd.noRoom(leg.line)
        hidden.push({ leg, points })
      } else routed.push(drawn(leg, points, field, turnOf(group, points)))
    }
  }
  // Last, so that no other line has to give way.
  return [...routed, ...hidden.map((way) => around(way, field))]
}

function around(plain: Around, field: Field): RoutedLine {
  const { leg, points } = routeAround(plain.leg, field) ?? plain
  return drawn(leg, points, field)
}

/** The line as it is drawn, and in the way of those that come after it. */
function drawn(leg: Leg, points: readonly Point[], field: Field, turn?: Turn): RoutedLine {
  for (const segment of segmentsOf(points)) field.segments.add(leg.line.bundle, segment)
  return { ...routedLine(leg, points), ...(turn && { turn }) }
}

function turnOf({ channel, horizontal }: Group, points: readonly Point[]): Turn | undefined {
  if (!channel || points.length !== 4 || channel.first >= channel.last) return undefined
  return { axis: horizontal ? 'x' : 'y', home: channel.wish, first: channel.first, last: channel.last }
}

function legsOf(
  lines: readonly SceneLine[],
  nodes: ReadonlyMap<string, SceneNode>,
  obstacles: BoxIndex,
  ports: Map<string, Port>,
): Leg[] {
  const ranks = new Map<string, number>()
  return lines.flatMap((line) => {
    const [from, to] = [nodes.get(line.from), nodes.get(line.to)]
    if (!from || !to || from === to) return []
    if (!ranks.has(line.bundle)) ranks.set(line.bundle, ranks.size)
    const rank = ranks.get(line.bundle) ?? 0
    const sides = chooseSides(from, to, obstacles, new Set([from.id, to.id]))
    const leg: Leg = {
      line,
      from: portOf(ports, from, sides.from, line.bundle, rank),
      to: portOf(ports, to, sides.to, line.bundle, rank),
    }
    leg.from.legs.push(leg)
    leg.to.legs.push(leg)
    return [leg]
  })
}

function portOf(ports: Map<string, Port>, node: SceneNode, side: Side, bundle: string, rank: number): Port {
  const key = `${side} ${node.id} ${bundle}`
  const known = ports.get(key)
  if (known) return known
  const port: Port = { node, side, bundle, rank, legs: [], at: 0, settled: false }
  ports.set(key, port)
  return port
}

/** A kept line keeps its places on both nodes. */
function keepPorts(
  line: RoutedLine,
  { from, to }: SceneLine,
  nodes: ReadonlyMap<string, SceneNode>,
  ports: Map<string, Port>,
): void {
  const ends: [string, Point | undefined][] = [
    [from, line.points[0]],
    [to, line.points.at(-1)],
  ]
  for (const [id, point] of ends) {
    const node = nodes.get(id)
    if (!node || !point) continue
    const side = sideAt(node, point)
    const port = portOf(ports, node, side, line.bundle, 0)
    port.at = isHorizontal(side) ? point.y : point.x
    port.settled = true
  }
}

function sideAt(node: SceneNode, point: Point): Side {
  if (Math.abs(point.x - node.x) < 0.01) return 'left'
  if (Math.abs(point.x - node.x - node.width) < 0.01) return 'right'
  return Math.abs(point.y - node.y) < 0.01 ? 'top' : 'bottom'
}

/** Where lines of the same connector that are kept have their trunk, if this group can share it. */
function trunkOf(group: Group, kept: LinesToRoute['kept']): number | undefined {
  if (!group.channel) return undefined
  for (const { line } of kept) {
    const [, first, second] = line.points
    if (line.bundle !== group.bundle || !first || !second || line.points.length !== 4) continue
    if (Math.abs(first.x - second.x) < 0.01 !== group.horizontal) continue
    const trunk = group.horizontal ? first.x : first.y
    if (trunk >= group.channel.first && trunk <= group.channel.last) return trunk
  }
  return undefined
}

function routedLine({ line, from, to }: Leg, points: readonly Point[]): RoutedLine {
  const tip = pointAt(to.node, to.side, to.at)
  const body = withoutArrow(points)
  // A broken line starts at the end that more lines share, so that the gaps on their trunk coincide.
  const reversed = lineStyles[line.look].dash !== undefined && to.legs.length > from.legs.length
  return {
    id: line.id,
    bundle: line.bundle,
    look: line.look,
    path: roundedPath(reversed ? body.toReversed() : body),
    points,
    arrow: { ...tip, angle: angleInto(to.side) },
    ...(line.bend && { bend: line.bend }),
  }
}

function angleInto(side: Side): number {
  const { x, y } = outward[side]
  return x === 0 ? (y > 0 ? 270 : 90) : x > 0 ? 180 : 0
}
