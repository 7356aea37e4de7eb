import { lazy, Suspense, type ComponentType } from 'react'
import { firstPaint } from './background/first-paint'
import { Contained } from './Contained'
import { useOverlays } from './store/overlays'

/** One script for all of them, loaded when the first is asked for. */
const load = () => import('./overlays-loaded')
/** Loaded ahead: what is typed right after Ctrl+F or F2 belongs there. */
void firstPaint.then(() => setTimeout(() => void load(), 1500))
type Loaded = Awaited<ReturnType<typeof load>>

const ContextMenu = later(({ ContextMenu: menu }) => menu)
const RenameField = later(({ RenameField: field }) => field)
const FlowBar = later(({ FlowBar: bar }) => bar)
const FindBar = later(({ FindBar: bar }) => bar)

function later<P>(choose: (loaded: Loaded) => ComponentType<P>) {
  return lazy(async () => ({ default: choose(await load()) }))
}

/** What stands over the drawing for a moment. */
export function Overlays() {
  const { menu, renaming, flow, find } = useOverlays((state) => state)
  return (
    <Contained of={menu ?? renaming ?? flow ?? find}>
      <Suspense>
        {menu && <ContextMenu menu={menu} />}
        {renaming !== null && <RenameField key={renaming} id={renaming} />}
        {flow && <FlowBar flow={flow} />}
        {find && <FindBar key={find.turn} find={find} />}
      </Suspense>
    </Contained>
  )
}
