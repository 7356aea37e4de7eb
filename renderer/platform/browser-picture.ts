import { pixelLimit, type RasterizeResult } from '../../shared/ipc/files'
import { fail, ok } from '../../shared/result'

/** The SVG as PNG, drawn by the browser. An image sees no font of the page, so the fonts travel inside it. */
export async function rasterizeInBrowser(svg: string, scale: number, fontRules: string): Promise<RasterizeResult> {
  const source = URL.createObjectURL(new Blob([withStyle(svg, fontRules)], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = source
    await image.decode()
    const width = Math.round(image.naturalWidth * scale)
    const height = Math.round(image.naturalHeight * scale)
    if (width * height > pixelLimit) return fail({ code: 'tooManyPixels' })
    const canvas = new OffscreenCanvas(width, height)
    canvas.getContext('2d')!.drawImage(image, 0, 0, width, height)
    const picture = await canvas.convertToBlob({ type: 'image/png' })
    return ok(new Uint8Array(await picture.arrayBuffer()))
  } catch {
    return fail({ code: 'notADrawing' })
  } finally {
    URL.revokeObjectURL(source)
  }
}

export interface FontFile {
  family: string
  weight: number
  url: string
}

/** `@font-face` rules that hold the fonts themselves. */
export async function embeddedFontRules(fonts: FontFile[]): Promise<string> {
  const rules = fonts.map(async ({ family, weight, url }) => {
    const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
    const source = `data:font/woff2;base64,${toBase64(bytes)}`
    return `@font-face{font-family:"${family}";font-weight:${weight};src:url(${source}) format("woff2")}`
  })
  return (await Promise.all(rules)).join('')
}

function withStyle(svg: string, rules: string): string {
  return svg.replace(/<svg\b[^>]*>/, (open) => `${open}<style>${rules}</style>`)
}

function toBase64(bytes: Uint8Array): string {
  const blocks = Array.from({ length: Math.ceil(bytes.length / 0x8000) }, (_, block) =>
    String.fromCharCode(...bytes.subarray(block * 0x8000, (block + 1) * 0x8000)),
  )
  return btoa(blocks.join(''))
}
