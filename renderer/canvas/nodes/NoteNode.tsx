import { memo } from 'react'
import type { Node, NodeProps } from '@xyflow/react'
import { NoteSvg } from '../../../shared/diagram/note-svg'
import type { SceneNote } from '../../../shared/diagram/scene'
import { useDiagramTheme } from '../../styles/use-theme'
import { useWorkspace } from '../../workspace/use-workspace'
import { alphaOf, useLit } from '../lit'
import { gesture, useGesture } from '../gestures/gesture'
import { NoteEditor } from './NoteEditor'

/** Text on the canvas; a double click or Enter edits it in place. */
export const NoteNode = memo(function NoteNode({
  data: { note },
  selected,
}: NodeProps<Node<{ note: SceneNote }, 'note'>>) {
  const workspace = useWorkspace()
  const theme = useDiagramTheme()
  const opacity = alphaOf(theme, useLit(), [note.id])
  const editing = useGesture((gesture) => gesture.editing === note.id)
  return (
    <>
      <svg
        className="drawn"
        width={note.width}
        height={note.height}
        opacity={opacity}
        aria-hidden
        onDoubleClick={() => note.head === undefined && gesture(workspace).setState({ editing: note.id })}
      >
        <NoteSvg note={editing ? { ...note, text: '' } : note} theme={theme} selected={selected} />
      </svg>
      {editing && <NoteEditor note={note} theme={theme} />}
    </>
  )
})
