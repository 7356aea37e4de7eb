import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { Color16Regular } from '@fluentui/react-icons'
import { colourings } from '../../../shared/diagram/colouring'
import { LegendSvg, legendOf, looksOf } from '../../../shared/diagram/legend-svg'
import { IconMenu } from '../../fields/IconMenu'
import { app } from '../../store/store'
import { useWorkspace } from '../../workspace/use-workspace'
import { useColours } from '../colours'
import { settledDrawing, useDrawing } from '../drawing'
import { words } from '../words'
import { legendSize } from './legend-size'

/** What the styles and colours of the lines mean, those that the drawing has, and what the colours are to tell. */
export function Legend() {
  const workspace = useWorkspace()
  const looks = useDrawing(useShallow((drawing) => looksOf(settledDrawing(drawing).routed.lines)))
  const colours = useColours()
  const entries = useMemo(() => legendOf(looks, colours), [looks, colours])
  if (entries.length === 0) return null
  const { width, height } = legendSize(entries)
  return (
    <div className="legend">
      <svg width={width} height={height} role="img" aria-label={words.legend}>
        <LegendSvg entries={entries} colours={colours} width={width} />
      </svg>
      <div className="legend-menu">
        <IconMenu
          label={words.colourBy}
          icon={<Color16Regular />}
          choices={colourings.map((id) => ({
            id,
            label: words.colourings[id],
            onChoose: () => app(workspace).colourBy(id),
          }))}
        />
      </div>
    </div>
  )
}
