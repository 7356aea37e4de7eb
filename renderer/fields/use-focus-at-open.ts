import { useEffect, useRef, type RefObject } from 'react'

/**
 * What gets the focus when a dialog opens, in place of its first button. Called by the component that has the dialog in it, since
 * the dialog's own choice comes before.
 */
export function useFocusAtOpen<T extends HTMLElement>(): RefObject<T | null> {
  const first = useRef<T>(null)
  useEffect(() => first.current?.focus(), [])
  return first
}
