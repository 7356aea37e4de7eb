/** Keys that end, leave or send what is being typed, were they not the input method's. */
const ending: ReadonlySet<string> = new Set(['Enter', 'Escape', 'Tab'])

/** While an input method composes, the keys choose among its characters: nothing in the window hears them. */
export function leaveKeysToInputMethod(target: Pick<Window, 'addEventListener'>) {
  target.addEventListener('keydown', hear, { capture: true })
}

function hear(event: KeyboardEvent) {
  if (!isComposing(event)) return
  event.stopImmediatePropagation()
  if (ending.has(event.key)) event.preventDefault()
}

/** The Enter that ends a composition comes after it in Safari, told only by the code of keys that an input method took. */
function isComposing({ isComposing: composes, keyCode }: KeyboardEvent): boolean {
  return composes || keyCode === 229
}
