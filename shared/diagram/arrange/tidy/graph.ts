import type { Design } from '../../../model/design'
import { pill, pillWidth } from '../../label-svg'
import { labelText } from '../../label-text'
import type { NodeSymbol, Scene, SceneLine } from '../../scene'
import { drawable } from '../../text'

/** A drawing as ELK takes it and gives it back, with places relative to what is around it. */
export interface GraphNode {
  readonly id: string
  readonly x?: number
  readonly y?: number
  readonly width?: number
  readonly height?: number
  readonly children?: readonly GraphNode[]
  readonly layoutOptions?: Readonly<Record<string, string>>
}

interface GraphEdge {
  readonly id: string
  readonly sources: readonly string[]
  readonly targets: readonly string[]
  /** What stands on the lines between the two: room is left for it. */
  readonly labels: readonly { readonly text: string; readonly width: number; readonly height: number }[]
}

export interface Graph extends GraphNode {
  readonly edges: readonly GraphEdge[]
}

/** From left to right: whom the organization meets, what faces them, its servers, what submits mail to these. */
const columns: Record<NodeSymbol, number> = {
  internet: 0,
  partner: 0,
  exchangeOnline: 0,
  edge: 1,
  gateway: 1,
  hub: 2,
  mailbox: 2,
  application: 3,
}

/** Zones with what is in them, and one edge between any two that lines connect. `room` widens all distances. */
export function graphOf(design: Design, scene: Scene, room: number): Graph {
  const inZone = childrenOf(design, scene)
  const nodeOf = ({ id, width, height }: { id: string; width: number; height: number }): GraphNode => {
    const children = inZone.get(id)
    return children ? { id, children: children.map(nodeOf), layoutOptions: zoneOptions } : { id, width, height }
  }
  return {
    id: 'all',
    layoutOptions: options(room),
    children: (inZone.get('') ?? []).map(nodeOf),
    edges: edgesOf(scene),
  }
}

type Shape = Scene['zones'][number] | Scene['nodes'][number] | Scene['notes'][number]

/** What stands in each zone; outside of any under the empty id. */
function childrenOf(design: Design, { zones, nodes, notes }: Scene): ReadonlyMap<string, readonly Shape[]> {
  const known = new Set(zones.map(({ id }) => id))
  const found = new Map<string, Shape[]>()
  for (const shape of [...nodes, ...zones, ...notes]) {
    const item = design.items[shape.id]
    const zone = item && 'zoneId' in item && item.zoneId !== undefined && known.has(item.zoneId) ? item.zoneId : ''
    found.set(zone, [...(found.get(zone) ?? []), shape])
  }
  return found
}

function edgesOf({ nodes, lines }: Scene): GraphEdge[] {
  const symbols = new Map(nodes.map(({ id, symbol }) => [id, symbol]))
  const between = new Map<string, SceneLine[]>()
  for (const line of lines) {
    const [from, to] = [symbols.get(line.from), symbols.get(line.to)]
    if (from === undefined || to === undefined || line.from === line.to) continue
    const turned =
      columns[from] > columns[to] || (columns[from] === columns[to] && between.has(`${line.to} ${line.from}`))
    const key = turned ? `${line.to} ${line.from}` : `${line.from} ${line.to}`
    between.set(key, [...(between.get(key) ?? []), line])
  }
  const labelled = new Set<string>()
  return [...between].map(([id, members]) => {
    const [source = '', target = ''] = id.split(' ')
    return { id, sources: [source], targets: [target], labels: labelsOf(members, labelled) }
  })
}

/** Each connector has one label, on the first of its lines. */
function labelsOf(lines: readonly SceneLine[], labelled: Set<string>): GraphEdge['labels'] {
  const fresh = lines.filter(
    ({ bundle }, index) => !labelled.has(bundle) && lines.findIndex((one) => one.bundle === bundle) === index,
  )
  for (const { bundle } of fresh) labelled.add(bundle)
  if (fresh.length === 0) return []
  const widths = fresh.map(({ label, lock }) => pillWidth(labelText(drawable(label).trim(), pill.maximumText), lock))
  return [{ text: 'labels', width: Math.max(...widths), height: fresh.length * (pill.height + 8) }]
}

const zoneOptions = {
  'elk.padding': '[top=60,left=40,bottom=40,right=40]',
  'elk.nodeSize.constraints': 'MINIMUM_SIZE',
  'elk.nodeSize.minimum': '(240,140)',
}

function options(room: number): GraphNode['layoutOptions'] {
  const distance = (pixels: number): string => `${Math.round(pixels * room)}`
  return {
    'elk.algorithm': 'layered',
    'elk.direction': 'RIGHT',
    'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
    'elk.edgeRouting': 'ORTHOGONAL',
    'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
    'elk.layered.spacing.nodeNodeBetweenLayers': distance(70),
    'elk.spacing.nodeNode': distance(50),
    'elk.spacing.componentComponent': distance(60),
    'elk.spacing.edgeNode': distance(24),
    'elk.spacing.edgeEdge': distance(16),
    'elk.layered.spacing.edgeNodeBetweenLayers': distance(24),
    'elk.layered.spacing.edgeEdgeBetweenLayers': distance(16),
    'elk.edgeLabels.inline': 'true',
  }
}
