import { useStore } from '@xyflow/react'
import { isSameBox } from '../../../shared/diagram/routing/geometry'
import type { Box } from '../../../shared/diagram/scene'

/**
 * What is in view, and as much again around it: a box on a coarse grid, so that panning changes it seldom.
 * What lies outside need not be in the page.
 */
export function useNearBox(): Box {
  return useStore(nearBox, isSameBox)
}

function nearBox({
  width,
  height,
  transform: [x, y, zoom],
}: {
  width: number
  height: number
  transform: number[] & [number, number, number]
}): Box {
  const cell = 2 ** Math.ceil(Math.log2(Math.max(width, height, 1) / zoom / 2))
  const left = Math.floor(-x / zoom / cell - 0.5) * cell
  const top = Math.floor(-y / zoom / cell - 0.5) * cell
  const right = Math.ceil((width - x) / zoom / cell + 0.5) * cell
  const bottom = Math.ceil((height - y) / zoom / cell + 0.5) * cell
  return { x: left, y: top, width: right - left, height: bottom - top }
}
