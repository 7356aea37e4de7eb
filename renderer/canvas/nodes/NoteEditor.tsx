import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { changeItem } from '../../../shared/edits/change'
import { noteSize, noteStyle } from '../../../shared/diagram/note-layout'
import type { SceneNote } from '../../../shared/diagram/scene'
import type { Theme } from '../../../shared/diagram/theme'
import { app } from '../../store/store'
import { useWorkspace } from '../../workspace/use-workspace'
import { gesture } from '../gestures/gesture'
import { focusCanvas } from '../view/view'
import { steps, words } from '../words'
import { madeBold } from './made-bold'

/** A text field exactly over the note, which grows with its text. It commits when it loses the focus; Escape leaves the text as it was. */
export function NoteEditor({ note, theme }: { note: SceneNote; theme: Theme }) {
  const workspace = useWorkspace()
  const given = useRef(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(note.text)
  const { size, pitch, left, top, weight } = noteStyle(note.look)
  const needed = noteSize(text, note.width, note.look).height
  const isPaper = note.look === undefined

  useLayoutEffect(() => field.current?.select(), [])

  function finish() {
    if (!given.current && text !== note.text)
      app(workspace).apply(steps.editNote, changeItem<'note'>(note.id, { text }))
    gesture(workspace).setState({ editing: null })
  }

  function keyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    event.stopPropagation()
    const withModifier = event.ctrlKey || event.metaKey
    if (event.key === 'Escape') given.current = true
    if (event.key === 'Escape' || (event.key === 'Enter' && withModifier)) return focusCanvas(workspace)
    if (event.key.toLowerCase() !== 'b' || !withModifier) return
    event.preventDefault()
    setText(madeBold(event.currentTarget))
  }

  return (
    <textarea
      ref={field}
      className="note-editor nodrag nopan nowheel"
      aria-label={words.noteText}
      autoFocus
      dir="auto"
      value={text}
      style={{
        color: isPaper ? theme.note.text : theme.text,
        background: isPaper && needed > note.height ? theme.note.fill : undefined,
        fontSize: size,
        fontWeight: weight,
        lineHeight: `${pitch}px`,
        padding: `${top - size - 1}px ${left}px`,
        width: note.width,
        height: Math.max(note.height, needed),
      }}
      onChange={(event) => setText(event.target.value)}
      onBlur={finish}
      onKeyDown={keyDown}
    />
  )
}
