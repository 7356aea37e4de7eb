import { partOf, type Workspace } from '../workspace/workspace'

/** What does not open takes no keys for good. */
const longestWait = 3000

const typing = partOf(createTyping)

/** Keeps what is typed from now on for a field that is still opening, until that asks for it. */
export function keepTyping(workspace: Workspace) {
  typing(workspace).keep()
}

/** What was typed meanwhile; from now on keys go where they belong. */
export function takeTyping(workspace: Workspace): string {
  return typing(workspace).take()
}

function createTyping() {
  let stop: (() => void) | undefined
  let typed = ''

  return {
    keep() {
      stop?.()
      typed = ''
      window.addEventListener('keydown', hear, true)
      const timer = setTimeout(() => stop?.(), longestWait)
      stop = () => {
        window.removeEventListener('keydown', hear, true)
        clearTimeout(timer)
        stop = undefined
      }
    },
    take() {
      stop?.()
      const text = typed
      typed = ''
      return text
    },
  }

  function hear(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Backspace') typed = typed.slice(0, -1)
    else if (event.key.length === 1) typed += event.key
    // What is typed would end with it: on the drawing it means another thing.
    else if (event.key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
  }
}
