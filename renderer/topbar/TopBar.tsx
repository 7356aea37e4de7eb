import { lazy, Suspense } from 'react'
import { Button, Tooltip } from '@fluentui/react-components'
import {
  ArrowRedo20Regular,
  ArrowUndo20Regular,
  ChevronDown16Filled,
  PanelLeft20Regular,
  PanelRight20Regular,
} from '@fluentui/react-icons'
import { firstPaint } from '../background/first-paint'
import { runCommand } from '../commands/run'
import { onMac } from '../commands/on-mac'
import { useClosedProperties, useRail } from '../frame/Columns'
import { useApp } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import { Title } from './Title'
import { words } from './words'
import './topbar.css'

const FileMenu = lazy(() => firstPaint.then(() => import('./FileMenu')))
const ExportMenu = lazy(() => firstPaint.then(() => import('./ExportMenu')))

/** The buttons as they look, until their menus are there. */
const logo = (
  <button type="button" className="logo" aria-label={words.menu} aria-disabled>
    M
  </button>
)
const exportButton = (
  <Button appearance="primary" icon={<ChevronDown16Filled />} iconPosition="after" aria-haspopup aria-disabled>
    {words.exportMenu}
  </Button>
)

/** Title, history, search and what can be made of the design. */
export function TopBar() {
  const workspace = useWorkspace()
  return (
    <header className="topbar" data-region="topbar">
      <Suspense fallback={logo}>
        <FileMenu />
      </Suspense>
      <Title />
      <SavedState />
      <History />
      <button type="button" className="search" onClick={() => runCommand(workspace, 'search')}>
        <span>{words.search}</span>
        <kbd>{onMac ? words.searchKeyOnMac : words.searchKey}</kbd>
      </button>
      <div className="spring" />
      <PanelToggles />
      <Suspense fallback={exportButton}>
        <ExportMenu />
      </Suspense>
    </header>
  )
}

function SavedState() {
  const word = useApp(({ design, saved, file }) => {
    if (design !== saved) return words.unsaved
    return file === null ? words.notSaved : words.saved
  })
  return (
    <span className="saved-state" role="status">
      {word}
    </span>
  )
}

/** Palette and properties, shown or not. */
function PanelToggles() {
  const workspace = useWorkspace()
  const rail = useRail()
  const closed = useClosedProperties()
  const toggles = [
    { id: 'togglePalette', label: words.palette, icon: <PanelLeft20Regular />, open: !rail },
    { id: 'toggleProperties', label: words.properties, icon: <PanelRight20Regular />, open: !closed },
  ] as const
  return toggles.map(({ id, label, icon, open }) => (
    <Tooltip key={id} content={label} relationship="label">
      <button type="button" className="panel-toggle" aria-expanded={open} onClick={() => runCommand(workspace, id)}>
        {icon}
      </button>
    </Tooltip>
  ))
}

function History() {
  const workspace = useWorkspace()
  const undone = useApp((state) => state.past.at(-1)?.label)
  const redone = useApp((state) => state.future[0]?.label)
  return (
    <>
      <Tooltip content={words.undo(undone)} relationship="label">
        <Button
          appearance="outline"
          icon={<ArrowUndo20Regular />}
          disabledFocusable={!undone}
          onClick={() => runCommand(workspace, 'undo')}
        />
      </Tooltip>
      <Tooltip content={words.redo(redone)} relationship="label">
        <Button
          appearance="outline"
          icon={<ArrowRedo20Regular />}
          disabledFocusable={!redone}
          onClick={() => runCommand(workspace, 'redo')}
        />
      </Tooltip>
    </>
  )
}
