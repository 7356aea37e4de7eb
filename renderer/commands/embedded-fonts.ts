import inter400 from '../../build/fonts/inter-400.woff2?url'
import inter600 from '../../build/fonts/inter-600.woff2?url'

/** The bundled fonts as base64, to travel inside an SVG file. */
export async function embeddedFonts(): Promise<{ 400: string; 600: string }> {
  const [regular, semibold] = await Promise.all([base64Of(inter400), base64Of(inter600)])
  return { 400: regular, 600: semibold }
}

async function base64Of(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
  const blocks = Array.from({ length: Math.ceil(bytes.length / 0x8000) }, (_, block) =>
    String.fromCharCode(...bytes.subarray(block * 0x8000, (block + 1) * 0x8000)),
  )
  return btoa(blocks.join(''))
}
