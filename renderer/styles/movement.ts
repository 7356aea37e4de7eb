const reduced = '(prefers-reduced-motion: reduce)'

/** How long something moves, in milliseconds: not at all for those who asked their system for less movement. */
export function movement(milliseconds: number): number {
  return matchMedia(reduced).matches ? 0 : milliseconds
}
