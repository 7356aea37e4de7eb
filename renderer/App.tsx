import { lazy, Suspense, useEffect } from 'react'
import { FluentProvider } from '@fluentui/react-components'
import { firstPaint } from './background/first-paint'
import { fileTaker } from './commands/drop-file'
import { Contained } from './Contained'
import { Dialogs } from './dialogs/Dialogs'
import { pressedAround } from './drawing-keys'
import { Drawer } from './drawer/Drawer'
import { Columns } from './frame/Columns'
import { rememberLeft } from './frame/left-in'
import { Overlays } from './Overlays'
import { Palette } from './palette/Palette'
import { paletteTaker } from './palette/placing'
import { QuickFieldsPart } from './quick-fields/QuickFieldsPart'
import { useApp } from './store/store'
import { fluentThemes } from './styles/fluent-themes'
import { useThemeName } from './styles/use-theme'
import { TopBar } from './topbar/TopBar'
import { words } from './words'
import { useWorkspace } from './workspace/use-workspace'

// A class would also go to every popup, which Fluent wraps in a provider of its own.
const whole = { height: '100%' }
const takers = [paletteTaker, fileTaker]
const Toasts = lazy(() => firstPaint.then(() => import('./dialogs/Toasts')))
// What moves and zooms the drawing is a large part of the script: the window is there before it.
const Canvas = lazy(() => firstPaint.then(() => import('./canvas/Canvas')))
const Inspector = lazy(() => firstPaint.then(() => import('./inspector/Inspector')))

/** The one window: palette, canvas, inspector, drawer, and what opens over them. */
export function App() {
  const workspace = useWorkspace()
  const theme = useThemeName()
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return (
    <FluentProvider theme={fluentThemes[theme]} style={whole}>
      <div
        className="frame"
        role="presentation"
        onKeyDown={(event) => pressedAround(workspace, event)}
        onBlur={({ target }) => rememberLeft(target)}
      >
        <TopBar />
        <Columns palette={<Palette />} middle={<Middle />} properties={<InspectorPart />} label={words.inspector} />
      </div>
      <QuickFieldsPart />
      <Dialogs />
      <Suspense>
        <Toasts />
      </Suspense>
    </FluentProvider>
  )
}

/** The drawing, and the drawer below it. */
function Middle() {
  return (
    <main className="middle" aria-label={words.drawing}>
      <div className="drawing" data-region="canvas">
        <Contained>
          <Suspense fallback={<div className="canvas" />}>
            <Canvas takers={takers}>
              <Overlays />
            </Canvas>
          </Suspense>
        </Contained>
      </div>
      <Contained>
        <Drawer />
      </Contained>
    </main>
  )
}

/** Another selection is another chance for an inspector that failed. */
function InspectorPart() {
  const selection = useApp((state) => state.selection)
  return (
    <Contained of={selection}>
      <Suspense>
        <Inspector />
      </Suspense>
    </Contained>
  )
}
