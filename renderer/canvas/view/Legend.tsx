import { useShallow } from 'zustand/react/shallow'
import { LegendSvg, legendLayout, looksOf } from '../../../shared/diagram/legend-svg'
import { useDiagramTheme } from '../../styles/use-theme'
import { useDrawing } from '../drawing'
import { words } from '../words'

/** What the styles of the lines mean: those that the drawing has. */
export function Legend() {
  const looks = useDrawing(useShallow(({ routed }) => looksOf(routed.lines)))
  const theme = useDiagramTheme()
  if (looks.length === 0) return null
  const { width, height } = legendLayout(looks)
  return (
    <svg className="legend" width={width} height={height} role="img" aria-label={words.legend}>
      <LegendSvg looks={looks} theme={theme} />
    </svg>
  )
}
