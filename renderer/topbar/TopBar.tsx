import { Button, Tooltip } from '@fluentui/react-components'
import { ArrowRedo20Regular, ArrowUndo20Regular } from '@fluentui/react-icons'
import { runCommand } from '../commands/run'
import { onMac } from '../commands/on-mac'
import { useApp } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import { ExportMenu } from './ExportMenu'
import { FileMenu } from './FileMenu'
import { Title } from './Title'
import { words } from './words'
import './topbar.css'

/** Title, history, search and what can be made of the design. */
export function TopBar() {
  const workspace = useWorkspace()
  return (
    <header className="topbar">
      <FileMenu />
      <Title />
      <SavedState />
      <History />
      <button type="button" className="search" onClick={() => runCommand(workspace, 'search')}>
        <span>{words.search}</span>
        <kbd>{onMac ? words.searchKeyOnMac : words.searchKey}</kbd>
      </button>
      <div className="spring" />
      <ExportMenu />
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
