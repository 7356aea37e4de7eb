import { useDeferredValue, useMemo } from 'react'
import { ViewportPortal } from '@xyflow/react'
import { ownHopLines } from '../../../shared/diagram/own-hop-lines'
import { OwnHopsSvg } from '../../../shared/diagram/own-hops-svg'
import { sceneOf } from '../../../shared/diagram/scene-of'
import { useApp } from '../../store/store'
import { useDiagramTheme } from '../../styles/use-theme'
import { layers } from '../nodes/flow-nodes'
import { ownHopsText } from '../words'
import { useSelected } from './LinesLayer'

/** Hops between own servers that nobody draws, under the cards: of what is selected, else of all. Loaded when it is wanted. */
export default function OwnHopsLayer() {
  const design = useDeferredValue(useApp((state) => state.design))
  const selected = useSelected()
  const theme = useDiagramTheme()
  const { shown, total } = useMemo(() => ownHopLines(design, sceneOf(design).nodes, selected), [design, selected])
  const text = ownHopsText(shown.length, total)
  return (
    <>
      <ViewportPortal>
        <svg className="lines" style={{ zIndex: layers.hops }} role="img" aria-label={text}>
          <OwnHopsSvg hops={shown} theme={theme} />
        </svg>
      </ViewportPortal>
      <p className="own-hops-told" role="status">
        {text}
      </p>
    </>
  )
}
