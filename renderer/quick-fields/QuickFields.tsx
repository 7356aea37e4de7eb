import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import type { Box } from '../../shared/diagram/scene'
import { takeTyping } from '../store/typed-ahead'
import { clientPoint, focusCanvas } from '../canvas/view/view'
import { useDrawing } from '../canvas/drawing'
import { app, useApp } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import { closeFields, isDescribed, useOpenFields, type Described } from './open-fields'
import { quickEdit, quickFieldsOf } from './quick-fields-of'
import { steps, words } from './words'
import './quick-fields.css'

/** Name and addresses of an object, typed at its card: Tab leads on, Enter keeps all as one step, Escape none. */
export default function QuickFields() {
  const id = useOpenFields((state) => state.id)
  const item = useApp(({ design }) => (id === null ? undefined : design.items[id]))
  const box = useDrawing(({ scene }) => [...scene.nodes, ...scene.zones].find((one) => one.id === id))
  return isDescribed(item) && box ? <Fields key={item.id} item={item} box={box} /> : null
}

function Fields({ item, box }: { item: Described; box: Box }) {
  const workspace = useWorkspace()
  const form = useRef<HTMLFormElement>(null)
  const [fields] = useState(() => quickFieldsOf(item))
  const over = useRef(false)
  const { x, y } = clientPoint(workspace, { x: box.x + box.width, y: box.y })

  useEffect(() => {
    const first = form.current?.querySelector('input')
    const typed = takeTyping(workspace)
    first?.focus()
    first?.select()
    if (first && typed !== '') first.value = typed
  }, [workspace])

  function finish(kept: boolean) {
    if (over.current) return
    over.current = true
    const texts = [...(form.current?.querySelectorAll('input') ?? [])].map((input) => input.value)
    closeFields(workspace)
    if (kept) app(workspace).apply(steps.describe(item.name), quickEdit(item, fields, texts))
  }

  function pressed(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    finish(event.key === 'Enter')
    focusCanvas(workspace)
  }

  function left(event: FocusEvent) {
    if (!form.current?.contains(event.relatedTarget)) finish(true)
  }

  return (
    <form
      ref={form}
      className="float quick-fields"
      style={{ left: `min(${x + 14}px, 100vw - 270px)`, top: `clamp(60px, ${y}px, 100vh - 240px)` }}
      aria-label={words.of(item.name)}
    >
      {fields.map(({ label, text }) => (
        <label key={label}>
          {label}
          <input defaultValue={text} spellCheck={false} autoComplete="off" onKeyDown={pressed} onBlur={left} />
        </label>
      ))}
      <small>{words.keys}</small>
    </form>
  )
}
