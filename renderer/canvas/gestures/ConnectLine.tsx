import type { Box, Point, Scene, SceneNode } from '../../../shared/diagram/scene'
import { centreOf } from '../../../shared/diagram/routing/geometry'
import { useDiagramTheme } from '../../styles/use-theme'
import { useApp } from '../../store/store'
import { useDrawing } from '../drawing'
import { useGesture } from './gesture'
import { words } from '../words'

/** What need not be known while no line is drawn: a drag then renders nothing here. */
const none: Scene['nodes'] = []
const nothing: Pick<Scene, 'nodes' | 'lines'> = { nodes: none, lines: [] }

/** Lines on their way to the pointer, and a ring around what they would end at. */
export function ConnectLine() {
  const connecting = useGesture((gesture) => gesture.connecting)
  const nodes = useDrawing((drawing) => (connecting ? drawing.scene.nodes : none))
  if (!connecting) return null
  const sources = [connecting.from, ...(connecting.along ?? [])].flatMap(
    (id) => nodes.find((node) => node.id === id) ?? [],
  )
  const target = nodes.find((node) => node.id === connecting.target && !sources.includes(node))
  return (
    <>
      {target && <Ring node={target} />}
      {sources.map((from) => (
        <Way key={from.id} from={from} to={target ?? connecting.to} />
      ))}
    </>
  )
}

/** A line whose end is taken elsewhere: from the end that stays to the pointer. */
export function ReconnectLine() {
  const reconnecting = useGesture((gesture) => gesture.reconnecting)
  const { nodes, lines } = useDrawing((drawing) => (reconnecting ? drawing.scene : nothing))
  if (!reconnecting) return null
  const line = lines.find(({ id }) => id === reconnecting.line)
  const stays = nodes.find((node) => node.id === (reconnecting.end === 'to' ? line?.from : line?.to))
  const target = nodes.find((node) => node.id === reconnecting.target && node !== stays)
  if (!stays) return null
  return (
    <>
      {target && <Ring node={target} />}
      <Way from={stays} to={target ?? reconnecting.to} />
    </>
  )
}

function Ring({ node: { x, y, width, height } }: { node: SceneNode }) {
  const { selected } = useDiagramTheme()
  return (
    <rect
      x={x - 4}
      y={y - 4}
      width={width + 8}
      height={height + 8}
      rx={13}
      fill="none"
      stroke={selected.stroke}
      strokeWidth={2.5}
    />
  )
}

function Way({ from, to }: { from: Box; to: Box | Point }) {
  const { selected } = useDiagramTheme()
  const start = borderTowards(from, 'width' in to ? centreOf(to) : to)
  const end = 'width' in to ? borderTowards(to, start) : to
  return (
    <g stroke={selected.stroke} fill="none">
      <line x1={start.x} y1={start.y} x2={end.x} y2={end.y} strokeWidth={2.5} strokeDasharray="6 5" />
      <circle cx={end.x} cy={end.y} r={4} fill={selected.stroke} stroke="none" />
    </g>
  )
}

/** Says what the arrow keys aim at. */
export function ConnectAnnouncement() {
  const connecting = useGesture((gesture) => gesture.connecting)
  const choosing = useGesture((gesture) => gesture.choosing)
  const source = useApp((state) => (choosing ? state.selection[0] : undefined))
  const nodes = useDrawing((drawing) => (connecting || choosing ? drawing.scene.nodes : none))
  const name = (id: string | null | undefined) => nodes.find((node) => node.id === id)?.name ?? ''
  const toTarget = connecting?.by === 'keyboard' && words.connectingTo(name(connecting.from), name(connecting.target))
  const spoken = toTarget || (choosing ? words.connectingFrom(name(source)) : '')
  const typed = connecting?.typed ?? choosing?.typed ?? ''
  return (
    <>
      <div className="visually-hidden" aria-live="assertive">
        {spoken}
      </div>
      {spoken && (
        <div className="float connect-hint">
          {spoken}
          {typed && <kbd>{typed}</kbd>}
        </div>
      )}
    </>
  )
}

/** Where the way from a card's centre to a point leaves the card. */
function borderTowards(box: Box, to: Point) {
  const centre = centreOf(box)
  const [dx, dy] = [to.x - centre.x, to.y - centre.y]
  const scale = Math.min(
    dx === 0 ? Infinity : box.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : box.height / 2 / Math.abs(dy),
    1,
  )
  return { x: centre.x + dx * scale, y: centre.y + dy * scale }
}
