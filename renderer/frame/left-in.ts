/** What had the focus last in each part of the window, whichever way it went from there. */
const left = new WeakMap<Element, HTMLElement>()

export function leftIn(region: Element): HTMLElement | undefined {
  return left.get(region)
}

/** The focus leaves that element. */
export function rememberLeft(element: Element) {
  const region = element.closest('[data-region]')
  if (region && element instanceof HTMLElement) left.set(region, element)
}
