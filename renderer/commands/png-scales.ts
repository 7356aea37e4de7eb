/** How many pixels of a picture one pixel of the drawing makes. */
export const pngScales = [1, 2, 4] as const
export type PngScale = (typeof pngScales)[number]
