import { NodeSvg } from '../../../shared/diagram/node-svg'
import { NoteSvg } from '../../../shared/diagram/note-svg'
import type { Box } from '../../../shared/diagram/scene'
import { ZoneSvg } from '../../../shared/diagram/zone-svg'
import { useDiagramTheme } from '../../styles/use-theme'
import { useDrawing } from '../drawing'
import { useGesture, type Places } from './gesture'

/** Of more things at once, copies on their way are drawn as frames only. */
const mostDrawn = 20

/** Copies on their way, while the originals stay. */
export function Ghosts() {
  const copied = useGesture((gesture) => gesture.copied)
  return copied && <Copies places={copied} />
}

function Copies({ places }: { places: Places }) {
  const theme = useDiagramTheme()
  const { zones, nodes, notes } = useDrawing((drawing) => drawing.scene)
  const among = (box: { id: string }) => places.has(box.id)
  const isFew = places.size <= mostDrawn
  const drawn = [
    ...zones.filter(among).map((zone) => ({ box: zone, svg: <ZoneSvg zone={zone} theme={theme} /> })),
    ...notes.filter(among).map((note) => ({ box: note, svg: <NoteSvg note={note} theme={theme} /> })),
    ...nodes.filter(among).map((node) => ({ box: node, svg: <NodeSvg node={node} theme={theme} /> })),
  ]
  return (
    <g className="ghosts" opacity={0.65}>
      {drawn.map(({ box, svg }) => (
        <g key={box.id} transform={placed(places, box.id)}>
          {isFew ? svg : <Outline box={box} stroke={theme.selected.stroke} />}
        </g>
      ))}
    </g>
  )
}

function Outline({ box: { width, height }, stroke }: { box: Box; stroke: string }) {
  return <rect width={width} height={height} rx={10} fill="none" stroke={stroke} vectorEffect="non-scaling-stroke" />
}

function placed(places: Places, id: string): string {
  const { x = 0, y = 0 } = places.get(id) ?? {}
  return `translate(${x} ${y})`
}
