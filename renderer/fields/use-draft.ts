import { useState, type ChangeEvent, type KeyboardEvent } from 'react'
import type { Typing } from '../keys/text-field'

type TextElement = HTMLInputElement | HTMLTextAreaElement

export interface Draft {
  text: string
  setText(text: string): void
  commit(): void
  /** What the text field is given. */
  input: {
    value: string
    'data-typing': Typing
    onChange(event: ChangeEvent<TextElement>): void
    onBlur(): void
    onKeyDown(event: KeyboardEvent): void
  }
}

/** What is typed, and what stood in the field before. */
interface Typed {
  text: string
  from: string
}

/**
 * What a person is typing, kept from the design until it is finished: Enter or leaving the field commits it, Escape takes it back.
 * A field of several lines commits with Ctrl+Enter. What was typed and undone again is no typing: the field shows the design.
 */
export function useDraft(value: string, onCommit: (text: string) => void, { multiline = false } = {}): Draft {
  const [draft, setDraft] = useState<Typed>()
  const typed = draft && draft.text !== draft.from ? draft : undefined
  const text = typed?.text ?? value

  function commit() {
    setDraft(undefined)
    if (typed && typed.text !== value) onCommit(typed.text)
  }

  const setText = (next: string) => setDraft({ text: next, from: typed?.from ?? value })

  return {
    text,
    setText,
    commit,
    input: {
      value: text,
      'data-typing': typed ? 'typed' : draft ? 'takenBack' : 'none',
      onChange: (event) => setText(event.target.value),
      onBlur: commit,
      onKeyDown: (event) => {
        if (event.key === 'Escape' && typed) {
          event.stopPropagation()
          setDraft(undefined)
        }
        if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          commit()
        }
      },
    },
  }
}
