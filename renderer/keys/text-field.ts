import type { TextAction } from '../../shared/commands'

/**
 * What a text field says of its own typing, as `data-typing`: `none` since the last commit; `typed`; `takenBack`, typed and undone
 * again, so that it can be redone. A field that says nothing keeps all keys that edit text.
 */
export type Typing = 'none' | 'typed' | 'takenBack'

/** What is undone and redone in the text before the design is. */
const ownTyping: Readonly<Partial<Record<TextAction, readonly string[]>>> = {
  undo: ['typed'],
  redo: ['typed', 'takenBack'],
}

/** Whether the command means the text in what has the focus, and not the design. */
export function meansText(element: unknown, action: TextAction): boolean {
  if (!(element instanceof HTMLElement)) return false
  if (element.isContentEditable) return true
  if (!element.matches('input, textarea, select')) return false
  const own = ownTyping[action]
  if (!own) return true
  if (!element.matches(typedInto)) return false
  const { typing } = element.dataset
  return typing === undefined || own.includes(typing)
}

/** Where keys go into text: a box to tick has none to undo. */
const typedInto = 'textarea, input:not([type=checkbox], [type=radio], [type=button], [type=range], [type=color])'
