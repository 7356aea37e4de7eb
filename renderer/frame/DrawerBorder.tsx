import { useWorkspace } from '../workspace/use-workspace'
import { drawerHeight, leastDrawerHeight, mostDrawerHeight } from './columns'
import { movePanels, setPanels, usePanels } from './panels'
import { Separator } from './Separator'
import { useWindowHeight } from './window-size'
import { words } from './words'

/** The border above the drawer, which makes it higher or lower. */
export function DrawerBorder() {
  const workspace = useWorkspace()
  return (
    <Separator
      label={words.drawerHeight}
      orientation="horizontal"
      value={useDrawerHeight()}
      least={leastDrawerHeight}
      most={mostDrawerHeight(useWindowHeight())}
      far
      onMove={(height) => movePanels(workspace, { drawerHeight: height })}
      onChange={(height) => setPanels(workspace, { drawerHeight: height })}
      onReset={() => setPanels(workspace, { drawerHeight: null })}
    />
  )
}

/** How high the panel of the drawer is, in pixels. */
export function useDrawerHeight(): number {
  const window = useWindowHeight()
  return usePanels((panels) => drawerHeight(panels, window))
}
