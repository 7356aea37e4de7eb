import { loadedAhead } from './background/loaded-ahead'
import { Contained } from './Contained'
import { useOverlays } from './store/overlays'

/** One script for all of them: what is typed right after Ctrl+F or F2 belongs there. */
const load = () => import('./overlays-loaded')

const ContextMenu = loadedAhead(async () => (await load()).ContextMenu)
const RenameField = loadedAhead(async () => (await load()).RenameField)
const FlowBar = loadedAhead(async () => (await load()).FlowBar)
const FindBar = loadedAhead(async () => (await load()).FindBar)

/** What stands over the drawing for a moment. */
export function Overlays() {
  const { menu, renaming, flow, find } = useOverlays((state) => state)
  return (
    <Contained of={menu ?? renaming ?? flow ?? find}>
      {menu && <ContextMenu menu={menu} />}
      {renaming !== null && <RenameField key={renaming} id={renaming} />}
      {flow && <FlowBar flow={flow} />}
      {find && <FindBar key={find.turn} find={find} />}
    </Contained>
  )
}
