import { useMemo } from 'react'
import { useDrawing } from '../drawing'
import { useApp } from '../../store/store'
import './pins.css'

/** A pin of 10 by 14 pixels whose point is at the origin. */
const shape = 'M0 0V-6M-5 -6H5L3 -9V-13H-3V-9Z'

/** A mark at the upper left corner of what “Tidy up” leaves where it is. Pictures do not have it. */
export function Pins() {
  const layout = useApp((state) => state.design.layout)
  const pinned = useMemo(() => new Set(Object.keys(layout).filter((id) => layout[id]?.pinned)), [layout])
  const scene = useDrawing((drawing) => (pinned.size > 0 ? drawing.scene : undefined))
  if (!scene) return null
  const boxes = [...scene.zones, ...scene.nodes, ...scene.notes].filter(({ id }) => pinned.has(id))
  return (
    <g className="pins">
      {boxes.map(({ id, x, y }) => (
        <path key={id} d={shape} transform={`translate(${x + 6} ${y + 4}) rotate(-20)`} />
      ))}
    </g>
  )
}
