import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EmbeddedFonts } from '../shared/diagram/render-svg'

/** The bundled fonts that pictures are drawn with. `folder` is where `build/fonts` lies in this edition. */
export function fontFiles(folder: string): string[] {
  return [join(folder, 'inter-400.ttf'), join(folder, 'inter-600.ttf')]
}

/** The bundled fonts as base64 WOFF2, to be embedded in an SVG file. */
export async function fontsToEmbed(folder: string): Promise<EmbeddedFonts> {
  const [regular, semibold] = await Promise.all([
    readFile(join(folder, 'inter-400.woff2'), 'base64'),
    readFile(join(folder, 'inter-600.woff2'), 'base64'),
  ])
  return { 400: regular, 600: semibold }
}
