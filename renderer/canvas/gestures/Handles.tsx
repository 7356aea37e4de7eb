import { useApp } from '../../store/store'
import { isLine } from '../../store/still-selected'
import { useDrawing } from '../drawing'
import { useView } from '../view/view'
import { corners } from './corners'
import { useGesture } from './gesture'
import { bends, cornerOf, dotsOf, lineEnds, resizable } from './hit'

/** Pixels of the drawing that are as many on the screen where it is small. */
function useScale(): number {
  return useView(({ zoom }) => 1 / Math.min(1, zoom))
}

/** Along the piece that is pulled. */
const grips = {
  x: { x: -3, y: -9, width: 6, height: 18 },
  y: { x: -9, y: -3, width: 18, height: 6 },
}

/** The corners of what is selected alone and can be resized, and the ends and bends of lines that are selected. */
export function Handles() {
  const selection = useApp((state) => state.selection)
  const box = useDrawing(({ scene }) => resizable(scene, selection))
  const routed = useDrawing(({ routed }) => (selection.some(isLine) ? routed : undefined))
  const editing = useGesture((gesture) => gesture.editing)
  const scale = useScale()
  return (
    <>
      {box &&
        box.id !== editing &&
        corners.map((corner) => {
          const { x, y } = cornerOf(box, corner)
          return (
            <g key={`${corner.across} ${corner.down}`} transform={`translate(${x} ${y}) scale(${scale})`}>
              <rect className="handle" x={-5} y={-5} width={10} height={10} rx={2} />
            </g>
          )
        })}
      {routed &&
        bends(routed, selection).map(({ id, turn, grip }) => (
          <g key={`${id} bend`} transform={`translate(${grip.x} ${grip.y}) scale(${scale})`}>
            <rect className="handle bend" data-axis={turn.axis} {...grips[turn.axis]} rx={3} />
          </g>
        ))}
      {routed &&
        lineEnds(routed, selection).map(({ id, end, at }) => (
          <circle key={`${id} ${end}`} className="handle line-end" data-end={end} cx={at.x} cy={at.y} r={5 * scale} />
        ))}
    </>
  )
}

/** Where a line can be drawn from: shown on the card under the pointer, and on the one that is selected alone. */
export function Dots() {
  const hovered = useGesture((gesture) => gesture.hovered)
  const only = useApp(({ selection }) => (selection.length === 1 ? selection[0] : undefined))
  const nodes = useDrawing(({ scene, moving }) => (moving ? undefined : scene.nodes))
  const scale = useScale()
  if (!nodes) return null
  return [...new Set([hovered, only])].map((id) => {
    const card = nodes.find((node) => node.id === id)
    return (
      card &&
      dotsOf(card).map(({ x, y }, index) => (
        <circle key={`${card.id} ${index}`} className="connect-mark" data-of={card.id} cx={x} cy={y} r={5 * scale} />
      ))
    )
  })
}
