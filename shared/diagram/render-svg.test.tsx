import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DiagramSvg } from './diagram-svg'
import { lineLooks, lineStyles } from './line-style'
import { renderSvg } from './render-svg'
import { routeScene } from './route-scene'
import type { Scene } from './scene'
import { svgMarkup } from './svg-markup'
import { contosoScene, node, note } from './testing/contoso-scene'
import { everySymbolScene } from './testing/every-symbol-scene'
import { lightTheme, themes } from './theme'

/** A strict reader of the little XML that drawings consist of: complains about anything not well-formed. */
function isWellFormed(xml: string): boolean {
  const open: string[] = []
  const token =
    /<(\/?)([a-zA-Z]+)((?: [a-zA-Z-]+="[^"<&]*(?:&(?:amp|lt|gt|quot);[^"<&]*)*")*)(\/?)>|([^<&]+|&(?:amp|lt|gt|quot);)/gy
  let end = 0
  for (const match of xml.matchAll(token)) {
    end = (match.index ?? 0) + match[0].length
    const [, closing, name = '', , empty] = match
    if (name === '' || empty === '/') continue
    if (closing !== '/') open.push(name)
    else if (open.pop() !== name) return false
  }
  return end === xml.length && open.length === 0 && !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(xml)
}

describe('a drawing', () => {
  it.each(['light', 'dark', 'highContrast'] as const)('is well-formed XML in the %s theme', (name) => {
    expect(isWellFormed(renderSvg(everySymbolScene, { theme: themes[name] }))).toBe(true)
  })

  it('is well-formed whatever its names hold', () => {
    const hostile = fc.string({ unit: 'binary', maxLength: 30 })
    fc.assert(
      fc.property(hostile, hostile, (name, other) => {
        const scene: Scene = {
          ...contosoScene,
          nodes: [node('server-1', 'edge', 0, 0, name, other, [name, other]), ...contosoScene.nodes.slice(2)],
          zones: contosoScene.zones.map((zone) => ({ ...zone, name })),
          notes: [note('n', 0, 300, `${name} ${other}`)],
          lines: contosoScene.lines.map((line) => ({ ...line, label: other })),
        }
        expect(isWellFormed(renderSvg(scene, { title: name }))).toBe(true)
      }),
    )
  })

  it('is what React itself would write', () => {
    const element = DiagramSvg({
      scene: contosoScene,
      routed: routeScene(contosoScene),
      theme: lightTheme,
      title: 'A & B',
    })
    const written = renderToStaticMarkup(element)
      .replace(/><\/(rect|path|circle)>/g, '/>')
      .replaceAll('&#x27;', "'")
      .replace(/\d+\.\d{4,}/g, (digits) => String(Math.round(Number(digits) * 1000) / 1000))
    expect(svgMarkup(element)).toBe(written)
  })

  it('needs nothing that other programs lack: no style sheet, no HTML, no markers, no filters', () => {
    expect(renderSvg(everySymbolScene)).not.toMatch(/<style|foreignObject|marker|filter|class=|style=/)
  })

  it('holds every name as text', () => {
    const svg = renderSvg(everySymbolScene)
    for (const one of everySymbolScene.nodes.filter(({ name }) => name.length < 20))
      expect(svg).toContain(`>${one.name}<`)
  })

  it('embeds the fonts when they are given', () => {
    const svg = renderSvg(contosoScene, { embedFonts: { 400: 'AAAA', 600: 'BBBB' } })
    expect(svg).toContain(
      "@font-face{font-family:Inter;font-weight:600;src:url(data:font/woff2;base64,BBBB) format('woff2')}",
    )
    expect(isWellFormed(svg)).toBe(true)
  })

  it('of nothing is small and well-formed', () => {
    expect(isWellFormed(renderSvg({ zones: [], nodes: [], notes: [], lines: [] }))).toBe(true)
  })
})

describe('the line styles', () => {
  it('differ without colour', () => {
    const looks = lineLooks.map((look) => {
      const { width, dash, startDot } = lineStyles[look]
      return `${dash === undefined ? `solid ${width}` : dash} ${startDot}`
    })
    expect(new Set(looks).size).toBe(lineLooks.length)
  })

  it('are explained as far as they are used', () => {
    const svg = renderSvg(contosoScene)
    expect(svg).toContain('>Authenticated and encrypted<')
    expect(svg).not.toContain('>Clear text<')
  })
})
