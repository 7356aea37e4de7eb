import { ViewportPortal } from '@xyflow/react'
import { useDiagramTheme } from '../../styles/use-theme'
import { layers } from '../nodes/flow-nodes'
import { Pins } from '../nodes/Pins'
import { ConnectLine, ReconnectLine } from './ConnectLine'
import { Ghosts } from './Ghosts'
import { Guides } from './Guides'
import { useGesture } from './gesture'
import { Dots, Handles } from './Handles'
import { TakingZones } from './TakingZones'

/** What a gesture draws over the drawing, the same at every zoom. The pointer passes through it: what it meets is asked of the scene. */
export default function GestureLayer() {
  return (
    <ViewportPortal>
      <svg className="lines" style={{ zIndex: layers.gesture }} aria-hidden>
        <TakingZones />
        <Ghosts />
        <Handles />
        <Dots />
        <ConnectLine />
        <ReconnectLine />
        <Frame />
        <Guides />
        <Pins />
      </svg>
    </ViewportPortal>
  )
}

/** The frame that selects what is inside of it. */
function Frame() {
  const frame = useGesture((gesture) => gesture.frame)
  const { selected } = useDiagramTheme()
  if (!frame) return null
  return (
    <rect
      className="lasso"
      {...frame}
      fill={selected.stroke}
      fillOpacity={0.1}
      stroke={selected.stroke}
      vectorEffect="non-scaling-stroke"
    />
  )
}
