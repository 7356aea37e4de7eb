import { lazy, Suspense, type ComponentType, type ReactElement } from 'react'
import { Tooltip } from '@fluentui/react-components'
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons'
import { firstPaint } from '../background/first-paint'
import { drawerTabs, type DrawerTab } from '../store/session-slice'
import { app, useApp } from '../store/store'
import { DrawerBorder, useDrawerHeight } from '../frame/DrawerBorder'
import { useFreshness } from '../background/freshness'
import { useFindings } from '../background/use-findings'
import { useWorkspace } from '../workspace/use-workspace'
import { tabName, words } from './words'
import './drawer.css'

const panels: Record<DrawerTab, ReactElement> = {
  problems: panel(() => import('../problems/ProblemsPanel')),
  script: panel(() => import('../script/ScriptPanel')),
  changes: panel(() => import('../changes/ChangesPanel')),
  lists: panel(() => import('../lists/ListsPanel')),
}

function panel(load: () => Promise<{ default: ComponentType }>): ReactElement {
  const Panel = lazy(() => firstPaint.then(load))
  return <Panel />
}

/** What the design needs and gives: its problems and its script. */
export function Drawer() {
  const workspace = useWorkspace()
  const open = useApp((state) => state.drawer)
  const height = useDrawerHeight()
  return (
    <section className="drawer" aria-label={words.drawer} data-region="drawer">
      {open && <DrawerBorder />}
      <div className="drawer-bar">
        <div className="drawer-tabs" role="tablist" tabIndex={-1} onKeyDown={stepWithArrows}>
          {drawerTabs.map((tab) => (
            <Tab key={tab} tab={tab} selected={tab === open} reachable={tab === (open ?? drawerTabs[0])} />
          ))}
        </div>
        <CheckedAnew />
        <Accepted />
        <Tooltip content={open ? words.close : words.open} relationship="label">
          <button
            type="button"
            className="drawer-toggle"
            onClick={() => app(workspace).openDrawer(open ? null : 'problems')}
          >
            {open ? <ChevronDown16Regular /> : <ChevronUp16Regular />}
          </button>
        </Tooltip>
      </div>
      {open && (
        <div
          className="drawer-panel"
          style={{ height }}
          role="tabpanel"
          id={`panel-${open}`}
          aria-labelledby={`tab-${open}`}
        >
          <Suspense>{panels[open]}</Suspense>
        </div>
      )}
    </section>
  )
}

function Tab({ tab, selected, reachable }: { tab: DrawerTab; selected: boolean; reachable: boolean }) {
  const workspace = useWorkspace()
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${tab}`}
      aria-selected={selected}
      aria-controls={selected ? `panel-${tab}` : undefined}
      tabIndex={reachable ? 0 : -1}
      onClick={() => app(workspace).openDrawer(tab)}
    >
      {tabName[tab]}
      {tab === 'problems' && <Count />}
    </button>
  )
}

/** How many problems there are, in the colour of the worst; while that is not known, what the checker does. */
function Count() {
  const told = useFreshness()
  const open = useFindings().filter((finding) => !finding.accepted)
  if (told !== 'fresh') return <span className="pill pill-checking">{words[told]}</span>
  if (open.length === 0) return null
  const worst = (['error', 'warning', 'info'] as const).find((severity) =>
    open.some((one) => one.severity === severity),
  )
  return <span className={`pill pill-${worst}`}>{open.length}</span>
}

/** Findings that were there before stay in sight while the design is checked anew, and it is said that they are old. */
function CheckedAnew() {
  const hasOld = useFindings().length > 0
  const told = useFreshness()
  return (
    <span className="drawer-checking" role="status">
      {told === 'checking' && hasOld ? words.checkingAnew : ''}
    </span>
  )
}

function Accepted() {
  const count = useFindings().filter((finding) => finding.accepted).length
  return count > 0 ? <span className="drawer-accepted">{words.accepted(count)}</span> : null
}

const arrows: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

function stepWithArrows(event: React.KeyboardEvent<HTMLElement>) {
  const step = arrows[event.key]
  if (step === undefined) return
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')]
  const now = tabs.findIndex((tab) => tab === document.activeElement)
  const next = tabs[(now + step + tabs.length) % tabs.length]
  next?.focus()
  next?.click()
}
