import { useShallow } from 'zustand/react/shallow'
import { LegendSvg, legendLayout, securitiesOf } from '../diagram/legend-svg'
import { useDiagramTheme } from '../styles/use-theme'
import { useDrawing } from './drawing'
import { words } from './words'

/** What the styles of the lines mean: those that the drawing has. */
export function Legend() {
  const securities = useDrawing(useShallow(({ routed }) => securitiesOf(routed.lines)))
  const theme = useDiagramTheme()
  if (securities.length === 0) return null
  const { width, height } = legendLayout(securities)
  return (
    <svg className="legend" width={width} height={height} role="img" aria-label={words.legend}>
      <LegendSvg securities={securities} theme={theme} />
    </svg>
  )
}
