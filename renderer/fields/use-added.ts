import { useState, type ClipboardEvent } from 'react'

/** What a text brought into a list. */
export interface Added {
  readonly texts: readonly string[]
  /** How many of them the list held already. */
  readonly known: number
  /** What can mean no entry of this list. */
  readonly refused: readonly string[]
}

/** Remembers what was added last, as long as the field holds any of it: an undo takes the summary along. */
export function useAdded(held: readonly string[]): readonly [Added | undefined, (added: Added) => void] {
  const [added, setAdded] = useState<Added>()
  const isThere = added !== undefined && (added.texts.length === 0 || holdsAny(held, added.texts))
  // A single entry that was typed and understood is seen in the field.
  const remember = (one: Added) => setAdded(one.texts.length + one.known + one.refused.length * 2 > 1 ? one : undefined)
  return [isThere ? added : undefined, remember]
}

function holdsAny(held: readonly string[], texts: readonly string[]): boolean {
  const all = new Set(held)
  return texts.some((text) => all.has(text))
}

/** The whole text of a field after a paste: a field of one line would lose the line ends of a list. */
export function textWithPaste({ clipboardData, currentTarget }: ClipboardEvent<HTMLInputElement>): string {
  const { value, selectionStart, selectionEnd } = currentTarget
  const start = selectionStart ?? value.length
  return value.slice(0, start) + clipboardData.getData('text/plain') + value.slice(selectionEnd ?? start)
}
