import type { Guide } from '../../../shared/diagram/arrange/guides'
import { useView } from '../view/view'
import { useGesture } from './gesture'
import './guides.css'

/** Pixels on the screen. */
const tick = 4
const gap = 12

/** What a dragged thing lines up with, and the distances to its neighbours. */
export function Guides() {
  const guides = useGesture((gesture) => gesture.guides)
  const zoom = useView((view) => view.zoom)
  return (
    <g className="guides">
      {guides.map((guide, index) => (
        <GuideLine key={index} guide={guide} zoom={zoom} />
      ))}
    </g>
  )
}

function GuideLine({ guide: { from, to, distance }, zoom }: { guide: Guide; zoom: number }) {
  const isFlat = from.y === to.y
  const [dx, dy] = isFlat ? [0, tick / zoom] : [tick / zoom, 0]
  if (distance === undefined) return <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
  return (
    <>
      <path
        d={
          `M${from.x} ${from.y}L${to.x} ${to.y}` +
          [from, to].map(({ x, y }) => `M${x - dx} ${y - dy}L${x + dx} ${y + dy}`).join('')
        }
      />
      <text
        x={(from.x + to.x) / 2 + (isFlat ? 0 : gap / 2 / zoom)}
        y={(from.y + to.y) / 2 + (isFlat ? -gap / 2 : 4) / zoom}
        textAnchor={isFlat ? 'middle' : 'start'}
        fontSize={11 / zoom}
      >
        {distance}
      </text>
    </>
  )
}
