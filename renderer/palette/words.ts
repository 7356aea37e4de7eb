import type { Placeable } from '../../shared/edits/add'
import { newestWith, versionFacts } from '../../shared/exchange/versions'

/** Every string of the palette. */
export const words = {
  palette: 'Palette',
  hint: (name: string, letter: string) =>
    `${name}: drag it onto the drawing. Enter, or ${letter} in the drawing, places it in the middle.`,
}

/** What a tool says besides its name. */
export const toolHint: Partial<Record<Placeable, string>> = { hub: versionFacts[newestWith('hub')].label }

export const groupName = { servers: 'Servers', ends: 'Other ends', areas: 'Areas', writing: 'Whiteboard' }
