import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DiagramSvg } from '../../../shared/diagram/diagram-svg'
import { routeScene } from '../../../shared/diagram/route-scene'
import { everySymbolScene } from '../../../shared/diagram/testing/every-symbol-scene'
import { themes } from '../../../shared/diagram/theme'
import { svgPainting, type Context } from './svg-painting'

/** A canvas that notes what is done with it: colours, texts and the data of paths. */
function notedBy(paint: (context: Context) => void): readonly string[] {
  const notes: string[] = []
  const state: Record<string, unknown> = {}
  const context = new Proxy(state, {
    get: (_, name) => {
      if (name === 'measureText') return (text: string) => ({ width: text.length })
      if (name in state) return state[String(name)]
      return (...words: { data?: string }[]) => {
        const style = name === 'stroke' ? state['strokeStyle'] : state['fillStyle']
        notes.push([name, style, state['globalAlpha'], ...words.map((word) => word?.data ?? word)].join(' '))
      }
    },
    set: (_, name, value) => {
      state[String(name)] = value
      return true
    },
  })
  paint(context as unknown as Context)
  return notes
}

beforeEach(() => {
  vi.stubGlobal(
    'Path2D',
    class {
      constructor(readonly data: string) {}
    },
  )
})

afterEach(() => vi.unstubAllGlobals())

describe('what exports write as SVG is painted on a canvas', () => {
  it.each(['light', 'dark', 'highContrast'] as const)('every symbol and line of the %s theme', (name) => {
    const routed = routeScene(everySymbolScene)
    const whole = DiagramSvg({ scene: everySymbolScene, routed, theme: themes[name], title: 'x' })
    const { children } = whole.props as { children: ReactNode }
    const notes = notedBy((context) => svgPainting(children)(context, 1))
    for (const node of everySymbolScene.nodes.filter(({ name }) => name.length < 20)) {
      expect(notes.some((note) => note.startsWith('fillText') && note.includes(node.name))).toBe(true)
    }
    for (const { path, look } of routed.lines) {
      const stroke = notes.find((note) => note.startsWith('stroke') && note.endsWith(` ${path}`))
      expect(stroke).toBe(`stroke ${themes[name].lines[look].stroke} 1 ${path}`)
    }
  })

  it('what is within a group has its colour, unless it has its own', () => {
    const notes = notedBy((context) =>
      svgPainting(
        <g fill="red" fillOpacity={0.5}>
          <rect width={10} height={20} />
          <rect x={1} y={2} width={10} height={20} fill="blue" />
        </g>,
      )(context, 0.5),
    )
    expect(notes.map((note) => note.replace('setLineDash', ''))).toEqual([
      'fill red 0.25 M0 0h10v20h-10z',
      'fill blue 0.25 M1 2h10v20h-10z',
    ])
  })

  it('parts of a text follow each other, in their own weight', () => {
    const notes = notedBy((context) =>
      svgPainting(
        <text x={5} y={6}>
          one<tspan fontWeight={600}>two</tspan>
        </text>,
      )(context, 1),
    )
    expect(notes).toEqual(['fillText black 1 one 5 6', 'fillText black 1 two 8 6'])
  })

  it('refuses what it would paint otherwise than it is written', () => {
    expect(() => svgPainting(<ellipse rx={1} ry={2} />)).toThrow('Not an element that can be painted: ellipse')
    expect(() => svgPainting(<g transform="skewX(3)" />)).toThrow('Not a transformation')
  })
})
