interface Following {
  moved(event: PointerEvent): void
  /** `cancelled` when Escape was pressed or the pointer was taken away. */
  ended(event: PointerEvent | KeyboardEvent, cancelled: boolean): void
}

/** Follows the pointer until its button is let go, wherever it is. */
export function followPointer({ moved, ended }: Following) {
  const stop = new AbortController()
  const end = (event: PointerEvent | KeyboardEvent, cancelled: boolean) => {
    stop.abort()
    ended(event, cancelled)
  }
  const options = { signal: stop.signal, capture: true }
  addEventListener('pointermove', moved, options)
  addEventListener(
    'pointerup',
    (event) => {
      swallowClick()
      end(event, false)
    },
    options,
  )
  addEventListener('pointercancel', (event) => end(event, true), options)
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      end(event, true)
    },
    options,
  )
}

/** The browser makes a click of the same press; what the gesture opened would take it for one outside and close again. */
function swallowClick() {
  const swallow = (event: Event) => event.stopPropagation()
  addEventListener('click', swallow, { capture: true })
  setTimeout(() => removeEventListener('click', swallow, { capture: true }))
}
