import { describe, expect, it } from 'vitest'
import { byFinding, byRole, bySecurity } from './colouring'
import { legendLayout, legendOf, looksOf } from './legend-svg'
import { renderSvg } from './render-svg'
import { routeScene } from './route-scene'
import { contosoScene } from './testing/contoso-scene'
import { lightTheme, themes } from './theme'

const routed = routeScene(contosoScene)
const symbolOf = new Map(contosoScene.nodes.map(({ id, symbol }) => [id, symbol]))
const words = (colours = bySecurity(lightTheme)) =>
  legendOf(looksOf(routed.lines), colours).map((entry) => (entry.kind === 'colour' ? entry.words : entry.look))

describe('the colours of a drawing', () => {
  it('tell how safe each line is, unless somebody asks for something else', () => {
    expect(renderSvg(contosoScene)).toBe(renderSvg(contosoScene, { colours: bySecurity(lightTheme) }))
    expect(words()).not.toContain('No problem')
  })

  it('by role are those of the card that each line comes from', () => {
    const colours = byRole(lightTheme, contosoScene)
    for (const { id, bundle, from, look } of contosoScene.lines)
      expect(colours.line(id, bundle).lines[look].stroke).toBe(lightTheme.symbols[symbolOf.get(from)!])
    const senders = new Set(contosoScene.lines.map(({ from }) => symbolOf.get(from)))
    expect(new Set(colours.key.map(({ symbol }) => symbol))).toEqual(senders)
  })

  it('by problem are those of the worst, of cards and of lines, and what has none is grey', () => {
    const [first, second, ...rest] = contosoScene.nodes
    const [line] = routed.lines
    const colours = byFinding(lightTheme, {
      nodes: new Map([[first!.id, 'error']]),
      bundles: new Map([[line!.bundle, 'warning']]),
    })
    expect(colours.node(first!.id).symbols.edge).toBe(lightTheme.problems.error)
    expect([second!, ...rest].map(({ id, symbol }) => colours.node(id).symbols[symbol])).toEqual(
      [second!, ...rest].map(() => lightTheme.muted),
    )
    expect(colours.line(line!.id, line!.bundle).lines[line!.look].stroke).toBe(lightTheme.problems.warning)
    expect(words(colours).slice(-3)).toEqual(['Error', 'Warning', 'No problem'])
  })

  it('leave the styles of the lines as they are, which tell security without colour', () => {
    const dashes = (svg: string) => svg.match(/stroke-dasharray="[^"]*"/g)
    const plain = renderSvg(contosoScene, { legend: false })
    const coloured = renderSvg(contosoScene, { legend: false, colours: byRole(lightTheme, contosoScene) })
    expect(coloured).not.toBe(plain)
    expect(dashes(coloured)).toEqual(dashes(plain))
  })

  it('are the same theme again for the same colour, so that what was drawn is kept', () => {
    const [one, other] = [byRole(lightTheme, contosoScene), byRole(lightTheme, contosoScene)]
    for (const { id, bundle } of routed.lines) expect(one.line(id, bundle)).toBe(other.line(id, bundle))
  })

  it('have a place in the legend, which grows by them', () => {
    const plain = legendLayout(legendOf(looksOf(routed.lines), bySecurity(lightTheme)))
    const more = legendLayout(legendOf(looksOf(routed.lines), byRole(lightTheme, contosoScene)))
    expect(more.height).toBeGreaterThan(plain.height)
  })

  it('of a picture follow its theme', () => {
    for (const theme of Object.values(themes)) {
      const none = { nodes: new Map(), bundles: new Map() }
      expect(renderSvg(contosoScene, { theme, colours: byFinding(theme, none) })).toContain(theme.muted)
    }
  })
})
