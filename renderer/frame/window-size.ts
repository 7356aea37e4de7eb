import { useSyncExternalStore } from 'react'

function onResize(changed: () => void) {
  addEventListener('resize', changed)
  return () => removeEventListener('resize', changed)
}

/** In CSS pixels: a window zoomed to 200 % is half as wide. */
export function useWindowWidth(): number {
  return useSyncExternalStore(onResize, () => innerWidth)
}

export function useWindowHeight(): number {
  return useSyncExternalStore(onResize, () => innerHeight)
}
