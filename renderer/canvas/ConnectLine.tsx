import type { SceneNode } from '../../shared/diagram/scene'
import { centreOf } from '../../shared/diagram/routing/geometry'
import { useDiagramTheme } from '../styles/use-theme'
import { useDrawing } from './drawing'
import { useGesture } from './gesture'
import { words } from './words'

/** The line on its way, and a ring around what it would end at. */
export function ConnectLine() {
  const connecting = useGesture((gesture) => gesture.connecting)
  const nodes = useDrawing((drawing) => drawing.scene.nodes)
  const { selected } = useDiagramTheme()
  if (!connecting) return null
  const from = nodes.find((node) => node.id === connecting.from)
  const target = nodes.find((node) => node.id === connecting.target && node !== from)
  if (!from) return null
  const start = borderTowards(from, connecting.to)
  const end = target ? borderTowards(target, start) : connecting.to
  return (
    <g stroke={selected.stroke} fill="none" pointerEvents="none">
      {target && (
        <rect
          x={target.x - 4}
          y={target.y - 4}
          width={target.width + 8}
          height={target.height + 8}
          rx={13}
          strokeWidth={2.5}
        />
      )}
      <line x1={start.x} y1={start.y} x2={end.x} y2={end.y} strokeWidth={2.5} strokeDasharray="6 5" />
      <circle cx={end.x} cy={end.y} r={4} fill={selected.stroke} stroke="none" />
    </g>
  )
}

/** Says what the arrow keys aim at. */
export function ConnectAnnouncement() {
  const connecting = useGesture((gesture) => gesture.connecting)
  const nodes = useDrawing((drawing) => drawing.scene.nodes)
  const name = (id: string | null | undefined) => nodes.find((node) => node.id === id)?.name ?? ''
  const spoken = connecting?.by === 'keyboard' ? words.connectingTo(name(connecting.from), name(connecting.target)) : ''
  return (
    <>
      <div className="visually-hidden" aria-live="assertive">
        {spoken}
      </div>
      {spoken && <div className="float connect-hint">{spoken}</div>}
    </>
  )
}

/** Where the way from a card's centre to a point leaves the card. */
function borderTowards(node: SceneNode, to: { x: number; y: number }) {
  const centre = centreOf(node)
  const [dx, dy] = [to.x - centre.x, to.y - centre.y]
  const scale = Math.min(
    dx === 0 ? Infinity : node.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : node.height / 2 / Math.abs(dy),
    1,
  )
  return { x: centre.x + dx * scale, y: centre.y + dy * scale }
}
