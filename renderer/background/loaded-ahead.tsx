import { useEffect, useState, type ComponentType } from 'react'
import { firstPaint } from './first-paint'

/** So long after something is on the screen the window stands still. */
const soon = 1500

/** Loads what is likely to be asked for, once the window stands still. Where that fails, whoever asks for it is told. */
export function loadAhead(load: () => Promise<unknown>) {
  void firstPaint.then(() => setTimeout(() => load().catch(() => undefined), soon))
}

/**
 * A part that is loaded ahead and shown at once where it is there already, so that it has the focus before the next key: what
 * `lazy` gives waits once even then. Until it is there nothing is shown; where it cannot be loaded the part fails.
 */
export function loadedAhead<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let ready: ComponentType<P> | undefined
  const get = async () => (ready ??= await load())
  loadAhead(get)

  return function LoadedAhead(props: P) {
    const [Part, setPart] = useState(() => ready)
    useEffect(() => {
      if (Part) return
      let over = false
      const show = (give: () => ComponentType<P>) => over || setPart(give)
      get().then(
        (part) => show(() => part),
        (fault: unknown) =>
          show(() => {
            throw fault
          }),
      )
      return () => void (over = true)
    }, [Part])
    return Part ? <Part {...props} /> : null
  }
}
