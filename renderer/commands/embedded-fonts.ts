import type { EmbeddedFonts } from '../../shared/diagram/render-svg'
import { toBase64 } from '../platform/base64'

/** The bundled fonts as base64, to travel inside an SVG file: those that the page itself declares. */
export async function embeddedFonts(): Promise<EmbeddedFonts> {
  const [regular, semibold] = await Promise.all([base64Of('400'), base64Of('600')])
  return { 400: regular, 600: semibold }
}

async function base64Of(weight: string): Promise<string> {
  const response = await fetch(addressOf(weight))
  return toBase64(new Uint8Array(await response.arrayBuffer()))
}

function addressOf(weight: string): URL {
  const face = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .find((rule): rule is CSSFontFaceRule => {
      return rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('font-weight') === weight
    })
  const [, address] = /url\("?([^")]+)"?\)/.exec(face?.style.getPropertyValue('src') ?? '') ?? []
  if (address === undefined) throw new Error(`The page declares no font of weight ${weight}`)
  return new URL(address, face?.parentStyleSheet?.href ?? document.baseURI)
}
