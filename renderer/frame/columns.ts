/** What a person chose of the parts around the drawing. Widths and heights are CSS pixels. */
export interface Panels {
  readonly palette: boolean
  readonly properties: boolean
  readonly paletteWidth: number
  readonly propertiesWidth: number
  /** Null: what is usual in a window of its height. */
  readonly drawerHeight: number | null
  /** Which of both was opened last: it stays where there is no room for both. Null: nobody asked for either. */
  readonly wanted: 'palette' | 'properties' | null
}

interface Columns {
  readonly palette: number
  readonly properties: number
}

/** Of a closed palette, the symbols stay. */
export const railWidth = 50
export const paletteWidths = { least: 150, most: 320, usual: 204 }
export const propertiesWidths = { least: 260, most: 640, usual: 348 }
const closed = 0

/** In a narrower window both give way to the drawing, until somebody asks for one of them. */
const narrow = 900

/** How wide palette and properties are in a window of that width: what was chosen, as far as the drawing keeps half of it. */
export function columns(panels: Panels, window: number): Columns {
  if (window < narrow && panels.wanted === null) return { palette: railWidth, properties: closed }
  const room = Math.floor(window / 2)
  const palette = panels.palette ? within(panels.paletteWidth, paletteWidths) : railWidth
  const properties = panels.properties ? within(panels.propertiesWidth, propertiesWidths) : closed
  if (palette + properties <= room) return { palette, properties }
  if (properties > closed && palette + propertiesWidths.least <= room) return { palette, properties: room - palette }
  if (properties === closed || panels.wanted === 'palette') {
    const narrow = Math.min(palette, room)
    return { palette: narrow < paletteWidths.least ? railWidth : narrow, properties: closed }
  }
  const left = Math.min(properties, room - railWidth)
  return { palette: railWidth, properties: left < propertiesWidths.least ? closed : left }
}

/** Below this width properties find no place beside half a drawing: they are laid over it while somebody asks for them. */
export function laysOver(window: number): boolean {
  return Math.floor(window / 2) < railWidth + propertiesWidths.least
}

export const leastDrawerHeight = 80

/** How high the panel of the drawer is in a window of that height: the drawing keeps half of it. */
export function drawerHeight({ drawerHeight: chosen }: Pick<Panels, 'drawerHeight'>, window: number): number {
  const wanted = chosen ?? (window < 1000 ? 175 : 240)
  return Math.min(Math.max(wanted, leastDrawerHeight), mostDrawerHeight(window))
}

export function mostDrawerHeight(window: number): number {
  return Math.max(leastDrawerHeight, Math.floor(window / 2) - barsHeight)
}

/** The bar at the top, and that of the drawer. */
const barsHeight = 48 + 39

function within(wanted: number, { least, most }: { least: number; most: number }): number {
  return Math.min(most, Math.max(least, Math.round(wanted)))
}
