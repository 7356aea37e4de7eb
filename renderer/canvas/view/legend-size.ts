import { legendLayout, type LegendEntry } from '../../../shared/diagram/legend-svg'

/** Beside the words: the button of what the colours tell. */
const menuRoom = 20

/** The legend over the drawing, in pixels of the screen. */
export function legendSize(entries: readonly LegendEntry[]): { width: number; height: number } {
  const { width, height } = legendLayout(entries)
  return { width: width + menuRoom, height }
}
