import { memo } from 'react'
import type { Node, NodeProps } from '@xyflow/react'
import { noteCard } from '../../shared/diagram/card'
import { NoteSvg } from '../../shared/diagram/note-svg'
import type { SceneNote } from '../../shared/diagram/scene'
import { useDiagramTheme } from '../styles/use-theme'
import { useWorkspace } from '../workspace/use-workspace'
import { gesture, useGesture } from './gesture'
import { NoteEditor } from './NoteEditor'
import { ResizeHandles } from './ResizeHandles'

/** Text on the canvas; a double click or Enter edits it in place. */
export const NoteNode = memo(function NoteNode({
  data: { note },
  selected,
}: NodeProps<Node<{ note: SceneNote }, 'note'>>) {
  const workspace = useWorkspace()
  const theme = useDiagramTheme()
  const editing = useGesture((gesture) => gesture.editing === note.id)
  return (
    <>
      <svg
        className="drawn"
        width={note.width}
        height={note.height}
        aria-hidden
        onDoubleClick={() => gesture(workspace).setState({ editing: note.id })}
      >
        <NoteSvg note={editing ? { ...note, text: '' } : note} theme={theme} selected={selected} />
        {selected && !editing && <ResizeHandles box={note} minimum={noteMinimum} />}
      </svg>
      {editing && <NoteEditor note={note} colours={theme.note} />}
    </>
  )
})

const noteMinimum = { width: noteCard.minimum, height: 36 }
