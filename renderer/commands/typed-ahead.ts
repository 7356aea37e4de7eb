/** A dialog that does not open takes no keys for good. */
const longestWait = 3000

let stop: (() => void) | undefined
let typed = ''

/** Keeps what is typed from now on for a dialog that is still opening, until it asks for it. */
export function keepTyping() {
  stop?.()
  typed = ''
  window.addEventListener('keydown', keep, true)
  const timer = setTimeout(() => stop?.(), longestWait)
  stop = () => {
    window.removeEventListener('keydown', keep, true)
    clearTimeout(timer)
    stop = undefined
  }
}

/** What was typed meanwhile; from now on keys go where they belong. */
export function takeTyping(): string {
  stop?.()
  const text = typed
  typed = ''
  return text
}

function keep(event: KeyboardEvent) {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'Backspace') typed = typed.slice(0, -1)
  else if (event.key.length === 1) typed += event.key
  else return
  event.preventDefault()
  event.stopPropagation()
}
