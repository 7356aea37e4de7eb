import { lazy, Suspense, useEffect } from 'react'
import { FluentProvider } from '@fluentui/react-components'
import { firstPaint } from './background/first-paint'
import { Canvas } from './canvas/Canvas'
import { fileTaker } from './commands/drop-file'
import { Contained } from './Contained'
import { Dialogs } from './dialogs/Dialogs'
import { Toasts } from './dialogs/Toasts'
import { Drawer } from './drawer/Drawer'
import { Palette } from './palette/Palette'
import { paletteTaker } from './palette/placing'
import { useApp } from './store/store'
import { fluentThemes } from './styles/fluent-themes'
import { useThemeName } from './styles/use-theme'
import { TopBar } from './topbar/TopBar'
import { words } from './words'

// A class would also go to every popup, which Fluent wraps in a provider of its own.
const whole = { height: '100%' }
const takers = [paletteTaker, fileTaker]
const Inspector = lazy(() => firstPaint.then(() => import('./inspector/Inspector')))

/** The one window: palette, canvas, inspector, drawer, and what opens over them. */
export function App() {
  const theme = useThemeName()
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return (
    <FluentProvider theme={fluentThemes[theme]} style={whole}>
      <div className="frame">
        <TopBar />
        <div className="workspace">
          <Palette />
          <main className="middle" aria-label={words.drawing}>
            <Contained>
              <Canvas takers={takers} />
            </Contained>
            <Contained>
              <Drawer />
            </Contained>
          </main>
          <aside className="inspector-column" aria-label={words.inspector}>
            <InspectorPart />
          </aside>
        </div>
      </div>
      <Dialogs />
      <Toasts />
    </FluentProvider>
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
