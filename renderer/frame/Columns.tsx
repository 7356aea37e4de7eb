import type { ReactNode } from 'react'
import { useWorkspace } from '../workspace/use-workspace'
import { columns, laysOver, paletteWidths, propertiesWidths, railWidth } from './columns'
import { movePanels, setPanels, usePanels } from './panels'
import { Separator } from './Separator'
import { useWindowWidth } from './window-size'
import { words } from './words'

interface Props {
  palette: ReactNode
  middle: ReactNode
  properties: ReactNode
  /** What the properties are called. */
  label: string
}

/** Palette, drawing and properties beside each other, with borders that can be moved. */
export function Columns({ palette, middle, properties, label }: Props) {
  const workspace = useWorkspace()
  const panels = usePanels((state) => state)
  const window = useWindowWidth()
  const shown = columns(panels, window)
  const over = panels.over && laysOver(window)
  const room = Math.floor(window / 2)
  return (
    <div
      className="workspace"
      style={{ gridTemplateColumns: `${shown.palette}px 0 minmax(0, 1fr) 0 ${shown.properties}px` }}
    >
      {palette}
      {shown.palette > railWidth && (
        <Separator
          label={words.paletteWidth}
          orientation="vertical"
          value={shown.palette}
          least={paletteWidths.least}
          most={Math.min(paletteWidths.most, room - shown.properties)}
          onMove={(paletteWidth) => movePanels(workspace, { paletteWidth })}
          onChange={(paletteWidth) => setPanels(workspace, { paletteWidth })}
          onReset={() => setPanels(workspace, { paletteWidth: paletteWidths.usual })}
        />
      )}
      {middle}
      {shown.properties > 0 && (
        <Separator
          label={words.propertiesWidth}
          orientation="vertical"
          value={shown.properties}
          least={propertiesWidths.least}
          most={Math.min(propertiesWidths.most, room - shown.palette)}
          far
          onMove={(propertiesWidth) => movePanels(workspace, { propertiesWidth })}
          onChange={(propertiesWidth) => setPanels(workspace, { propertiesWidth })}
          onReset={() => setPanels(workspace, { propertiesWidth: propertiesWidths.usual })}
        />
      )}
      <aside
        className={over ? 'inspector-column over' : 'inspector-column'}
        aria-label={label}
        data-region="properties"
        hidden={shown.properties === 0 && !over}
      >
        {properties}
      </aside>
    </div>
  )
}

/** Whether only the symbols of the palette are shown. */
export function useRail(): boolean {
  const window = useWindowWidth()
  return usePanels((panels) => columns(panels, window).palette === railWidth)
}

/** Whether no properties are shown. */
export function useClosedProperties(): boolean {
  const window = useWindowWidth()
  return usePanels((panels) => columns(panels, window).properties === 0 && !panels.over)
}
