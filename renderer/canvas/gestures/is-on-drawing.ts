/** Not in what floats over it, and not in a text that is being edited there. */
export function isOnDrawing(target: EventTarget | null): target is Element {
  return target instanceof Element && target.closest('.react-flow') !== null && !target.matches('input, textarea')
}
