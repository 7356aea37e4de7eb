import { useState, type FocusEvent, type KeyboardEvent } from 'react'

export interface Draft {
  text: string
  setText(text: string): void
  commit(): void
  onBlur(event: FocusEvent): void
  onKeyDown(event: KeyboardEvent): void
}

/**
 * What a person is typing, kept from the design until it is finished: Enter or leaving the field commits it, Escape takes it back.
 * A field of several lines commits with Ctrl+Enter.
 */
export function useDraft(
  value: string,
  onCommit: (text: string) => void,
  { multiline = false, clears = false } = {},
): Draft {
  const [typed, setTyped] = useState<string>()

  function commit() {
    setTyped(undefined)
    if (typed === undefined || typed === value) return
    onCommit(typed)
  }

  return {
    text: typed ?? value,
    setText: setTyped,
    commit,
    onBlur: () => {
      // A field that adds to a list keeps nothing behind when it is left empty.
      if (clears && typed?.trim() === '') setTyped(undefined)
      else commit()
    },
    onKeyDown: (event) => {
      if (event.key === 'Escape' && typed !== undefined) {
        event.stopPropagation()
        setTyped(undefined)
      }
      if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
        event.preventDefault()
        commit()
      }
    },
  }
}
