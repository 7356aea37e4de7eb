import type { RasterizeResult } from '../../shared/ipc/files'
import { hasTooManyPixels, pixelsOf } from '../../shared/picture-size'
import { fail, ok } from '../../shared/result'
import { toBase64 } from './base64'

/** The SVG as PNG, drawn by the browser. An image sees no font of the page, so the fonts travel inside it. */
export async function rasterizeInBrowser(svg: string, scale: number, fontRules: string): Promise<RasterizeResult> {
  const source = URL.createObjectURL(new Blob([withStyle(svg, fontRules)], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = source
    await image.decode()
    const pixels = pixelsOf({ width: image.naturalWidth, height: image.naturalHeight }, scale)
    if (hasTooManyPixels(pixels)) return fail({ code: 'tooManyPixels' })
    const { width, height } = pixels
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

/** The page's own `@font-face` rules, with the font files themselves in place of their addresses. */
export async function embeddedFontRules(page: Document): Promise<string> {
  const rules = [...page.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
  return (await Promise.all(rules.map(embedded))).join('')
}

async function embedded({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [, address = ''] = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src')) ?? []
  const url = new URL(address, parentStyleSheet?.href ?? document.baseURI)
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
  const [family, weight] = [style.getPropertyValue('font-family'), style.getPropertyValue('font-weight')]
  return `@font-face{font-family:${family};font-weight:${weight};src:url(data:font/woff2;base64,${toBase64(bytes)})}`
}

function withStyle(svg: string, rules: string): string {
  return svg.replace(/<svg\b[^>]*>/, (open) => `${open}<style>${rules}</style>`)
}
