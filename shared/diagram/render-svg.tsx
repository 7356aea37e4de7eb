import { DiagramSvg } from './diagram-svg'
import type { DiagramSvgProps } from './diagram-svg'
import { routeScene } from './route-scene'
import type { Scene } from './scene'
import { svgMarkup } from './svg-markup'
import { lightTheme } from './theme'

export interface RenderSvgOptions extends Partial<Omit<DiagramSvgProps, 'scene' | 'fontFaces'>> {
  /** To be embedded; without them the picture relies on fonts of the reader's machine. */
  embedFonts?: EmbeddedFonts
}

/** The bundled fonts by their weight, as base64 WOFF2. */
export interface EmbeddedFonts {
  readonly 400: string
  readonly 600: string
}

/** The scene as the text of an SVG file. Light, with a legend, unless told. */
export function renderSvg(scene: Scene, options: RenderSvgOptions = {}): string {
  const {
    embedFonts,
    theme = lightTheme,
    title = 'Mail flow',
    legend = true,
    routed = routeScene(scene),
    ...rest
  } = options
  const fontFaces = embedFonts && fontFacesOf(embedFonts)
  return svgMarkup(<DiagramSvg {...rest} {...{ scene, routed, theme, title, legend, fontFaces }} />)
}

function fontFacesOf(fonts: EmbeddedFonts): string {
  return ([400, 600] as const)
    .map((weight) => {
      const source = `url(data:font/woff2;base64,${fonts[weight]}) format('woff2')`
      return `@font-face{font-family:Inter;font-weight:${weight};src:${source}}`
    })
    .join('')
}
