import { boxBetween, grown, overlaps } from '../../../shared/diagram/routing/geometry'
import { LabelSvg, LeaderSvg } from '../../../shared/diagram/label-svg'
import { LineSvg } from '../../../shared/diagram/line-svg'
import { NodeSvg } from '../../../shared/diagram/node-svg'
import type { Box, RoutedLabel, RoutedLine, SceneNode } from '../../../shared/diagram/scene'
import { labelTheme, type Colours } from '../../../shared/diagram/colouring'
import type { Theme } from '../../../shared/diagram/theme'
import { keptFor, keptWhile } from '../../../shared/kept'
import type { Drawing } from '../drawing'
import { alphaOf, type LitIds } from '../lit'
import { nearPart } from '../lines/near-line'
import type { Painted } from './picture'
import { svgPainting } from './svg-painting'

/** How things look beside what they are. */
export interface Looks {
  readonly colours: Colours
  readonly selection: ReadonlySet<string>
  /** What stands out, while all else is dim; null while nothing does. */
  readonly lit: LitIds | null
}

/** Lines, cards and labels of a drawing that lie in the box, in the order in which every export draws them; what is selected comes last. */
export function paintedOf(
  { scene, routed }: Drawing,
  { colours, selection, lit }: Looks,
  box: Box,
): readonly Painted[] {
  const parts = partsOf(colours, selection, lit, box)
  const present = (thing: Painted | undefined) => thing !== undefined
  return [
    ...selectedLast(routed.lines, selection).map(parts.line),
    ...scene.nodes.map(parts.node),
    ...routed.labels.map(parts.leader),
    ...routed.labels.map(parts.label),
  ].filter(present)
}

/** Each thing as it is painted with those looks, if it lies in the box: asked once, since a drag moves few of hundreds. */
const partsOf = keptWhile(
  (colours: Colours, selection: Looks['selection'], lit: LitIds | null, box: Box) => [colours, selection, lit, box],
  (colours, selection, lit, box) => {
    const alpha = (ids: readonly string[]) => alphaOf(colours.theme, lit, ids)
    const ofLabel = (label: RoutedLabel, painted: typeof paintedLabel) => {
      if (!isNear(labelBoxes(label), box)) return undefined
      const selected = label.lineIds.some((id) => selection.has(id))
      return painted(label, labelTheme(label, colours), selected, alpha(label.lineIds))
    }
    return {
      line: keptFor((line: RoutedLine) => {
        const part = nearPart(line, box)
        return part && paintedLine(part, colours.line(line.id, line.bundle), selection.has(line.id), alpha([line.id]))
      }),
      node: keptFor((node: SceneNode) => {
        if (!overlaps(node, box)) return undefined
        return paintedNode(node, colours.node(node.id), selection.has(node.id), alpha([node.id]))
      }),
      leader: keptFor((label: RoutedLabel) => (label.leader ? ofLabel(label, paintedLeader) : undefined)),
      label: keptFor((label: RoutedLabel) => ofLabel(label, paintedLabel)),
    }
  },
)

const scene = { x: 0, y: 0 }
/** How far a card reaches beyond its box: its shadow, and its border when it is selected. */
const cardReach = 4
/** The same for a line, whose arrowhead and dot are wider than itself. */
const lineReach = 6
const labelReach = 2

const paintedLine = keptWhile(
  (line: RoutedLine, theme: Theme, selected: boolean, alpha: number) => [line, theme, selected, alpha],
  (line, theme, selected, alpha): Painted => ({
    key: line.id,
    painting: svgPainting(<LineSvg line={line} theme={theme} selected={selected} />),
    at: scene,
    boxes: lineBoxes(line),
    alpha,
  }),
)

const lineBoxes = keptFor(({ points }: RoutedLine): readonly Box[] =>
  points.slice(1).map((end, index) => grown(boxBetween(points[index] ?? end, end), lineReach)),
)

const paintedNode = keptWhile(
  (node: SceneNode, theme: Theme, selected: boolean, alpha: number) => [node, theme, selected, alpha],
  (node, theme, selected, alpha): Painted => ({
    key: node.id,
    painting: nodePainting(node, theme, selected),
    at: { x: node.x, y: node.y },
    boxes: [grown(node, cardReach)],
    alpha,
  }),
)

/** A card that is moved keeps its details, and looks the same elsewhere. */
const nodePainting = keptWhile(
  ({ details, symbol, eyebrow, name, width, height }: SceneNode, theme: Theme, selected: boolean) => [
    details,
    symbol,
    eyebrow,
    name,
    width,
    height,
    theme,
    selected,
  ],
  (node, theme, selected) => svgPainting(<NodeSvg node={node} theme={theme} selected={selected} />),
)

const paintedLabel = keptWhile(
  (label: RoutedLabel, theme: Theme, selected: boolean, alpha: number) => [label, theme, selected, alpha],
  (label, theme, selected, alpha): Painted => ({
    key: `${label.bundle} label`,
    painting: svgPainting(<LabelSvg label={label} theme={theme} selected={selected} />),
    at: scene,
    boxes: [grown(label, labelReach)],
    alpha,
  }),
)

const paintedLeader = keptWhile(
  (label: RoutedLabel, theme: Theme, selected: boolean, alpha: number) => [label, theme, selected, alpha],
  (label, theme, selected, alpha): Painted => ({
    key: `${label.bundle} leader`,
    painting: svgPainting(<LeaderSvg label={label} theme={theme} selected={selected} />),
    at: scene,
    boxes: leaderBoxes(label),
    alpha,
  }),
)

function leaderBoxes({ leader }: RoutedLabel): readonly Box[] {
  return leader ? [grown(boxBetween(leader.from, leader.to), lineReach)] : []
}

function labelBoxes(label: RoutedLabel): readonly Box[] {
  return [label, ...leaderBoxes(label)]
}

function isNear(boxes: readonly Box[], box: Box): boolean {
  return boxes.some((one) => overlaps(one, box))
}

function selectedLast(lines: readonly RoutedLine[], selection: ReadonlySet<string>): readonly RoutedLine[] {
  if (!lines.some((line) => selection.has(line.id))) return lines
  return [...lines.filter((line) => !selection.has(line.id)), ...lines.filter((line) => selection.has(line.id))]
}
