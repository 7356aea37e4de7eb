import { useRef } from 'react'
import { changeItem } from '../../shared/edits/change'
import { noteCard } from '../../shared/diagram/card'
import type { SceneNote } from '../../shared/diagram/scene'
import type { Theme } from '../../shared/diagram/theme'
import { app } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import { gesture } from './gesture'
import { focusCanvas } from './view'
import { steps, words } from './words'

/** A text field exactly over the note. It commits when it loses the focus; Escape leaves the text as it was. */
export function NoteEditor({ note, colours }: { note: SceneNote; colours: Theme['note'] }) {
  const workspace = useWorkspace()
  const given = useRef(false)

  function finish(text: string) {
    if (!given.current && text !== note.text)
      app(workspace).apply(steps.editNote, changeItem<'note'>(note.id, { text }))
    gesture(workspace).setState({ editing: null })
  }

  return (
    <textarea
      className="note-editor nodrag nopan nowheel"
      aria-label={words.noteText}
      autoFocus
      defaultValue={note.text}
      style={{
        color: colours.text,
        fontSize: noteCard.textSize,
        lineHeight: `${noteCard.pitch}px`,
        padding: `${noteCard.top - 12.5}px ${noteCard.left}px`,
        width: note.width,
        height: note.height,
      }}
      onFocus={(event) => event.target.select()}
      onBlur={(event) => finish(event.target.value)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') given.current = true
        if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey)))
          focusCanvas(workspace)
      }}
    />
  )
}
