import { Fragment, type ReactNode } from 'react'
import { keptForText } from '../../../shared/kept'

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** Paints one thing where the context stands; `alpha` is how much of it is seen, 1 for all. */
export type Painting = (context: Context, alpha: number) => void

/**
 * What elements and function components without hooks draw, as strokes on a canvas: the same that `svgMarkup` writes as text.
 * It knows the elements and attributes of which drawings consist, and throws on anything else, which is a bug.
 */
export function svgPainting(node: ReactNode): Painting {
  const strokes = strokesOf(node, initial)
  return (context, alpha) => {
    for (const stroke of strokes) stroke(context, alpha)
  }
}

/** What an element hands on to those within it. */
interface Style {
  readonly fill: string
  readonly fillOpacity: number
  readonly stroke: string
  readonly strokeOpacity: number
  readonly strokeWidth: number
  readonly strokeDasharray: string
  readonly strokeLinecap: CanvasLineCap
  readonly strokeLinejoin: CanvasLineJoin
  readonly fontFamily: string
  readonly fontSize: number
  readonly fontWeight: number | string
  readonly fontStyle: string
  readonly textAnchor: keyof typeof aligned
}

/** What SVG means where nothing is said. */
const initial: Style = {
  fill: 'black',
  fillOpacity: 1,
  stroke: 'none',
  strokeOpacity: 1,
  strokeWidth: 1,
  strokeDasharray: 'none',
  strokeLinecap: 'butt',
  strokeLinejoin: 'miter',
  fontFamily: 'sans-serif',
  fontSize: 16,
  fontWeight: 400,
  fontStyle: 'normal',
  textAnchor: 'start',
}

const aligned = { start: 'left', middle: 'center', end: 'right' } as const

type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode }

function strokesOf(node: ReactNode, style: Style): readonly Painting[] {
  if (node === null || node === undefined || typeof node === 'boolean') return []
  if (Array.isArray(node)) return node.flatMap((child: ReactNode) => strokesOf(child, style))
  if (typeof node !== 'object' || !('props' in node)) throw new Error('Not an element that can be painted')
  const { type, props } = node as { type: unknown; props: Props }
  if (typeof type === 'function') return strokesOf((type as (props: Props) => ReactNode)(props), style)
  if (type === Fragment) return strokesOf(props.children, style)
  return elementStrokes(String(type), props, inherited(style, props))
}

function elementStrokes(type: string, props: Props, style: Style): readonly Painting[] {
  if (type === 'title') return []
  const strokes = type === 'g' ? strokesOf(props.children, style) : [strokeOf(type, props, style)]
  return transformed(strokes, props['transform'], props['opacity'])
}

function strokeOf(type: string, props: Props, style: Style): Painting {
  if (type === 'text') return textStroke(props, style)
  const data = pathData[type]
  if (!data) throw new Error(`Not an element that can be painted: ${type}`)
  return shapeStroke(data(props), style)
}

function inherited(style: Style, props: Props): Style {
  const own = Object.entries(props).filter(([name, value]) => name in initial && value !== undefined)
  return own.length === 0 ? style : { ...style, ...Object.fromEntries(own) }
}

const moves: Readonly<Record<string, (context: Context, values: readonly number[]) => void>> = {
  translate: (context, [x = 0, y = 0]) => context.translate(x, y),
  rotate: (context, [degrees = 0]) => context.rotate((degrees * Math.PI) / 180),
}

/** The strokes elsewhere, or thinner. */
function transformed(strokes: readonly Painting[], transform: unknown, opacity: unknown): readonly Painting[] {
  const written = typeof transform === 'string' ? transform : ''
  const steps = [...written.matchAll(/(\w+)\(([^)]*)\)/g)].map(([, name = '', values = '']) => {
    const move = moves[name]
    if (!move) throw new Error(`Not a transformation that can be painted: ${name}`)
    const numbers = values.split(/[\s,]+/).map(Number)
    return (context: Context) => move(context, numbers)
  })
  const part = typeof opacity === 'number' ? opacity : 1
  if (steps.length === 0 && part === 1) return strokes
  const all: Painting = (context, alpha) => {
    context.save()
    for (const step of steps) step(context)
    for (const stroke of strokes) stroke(context, alpha * part)
    context.restore()
  }
  return [all]
}

const number = (value: unknown) => (typeof value === 'number' ? value : 0)

/** Each shape as the data of a path. */
const pathData: Readonly<Record<string, (props: Props) => string>> = {
  path: ({ d }) => (typeof d === 'string' ? d : ''),
  line: ({ x1, y1, x2, y2 }) => `M${number(x1)} ${number(y1)}L${number(x2)} ${number(y2)}`,
  circle: ({ cx, cy, r }) => circleData(number(cx), number(cy), number(r)),
  rect: ({ x, y, width, height, rx }) =>
    rectData(
      number(x),
      number(y),
      number(width),
      number(height),
      Math.min(number(rx), number(width) / 2, number(height) / 2),
    ),
}

function circleData(x: number, y: number, radius: number): string {
  const half = `a${radius} ${radius} 0 0 1`
  return `M${x - radius} ${y}${half} ${2 * radius} 0${half} ${-2 * radius} 0z`
}

function rectData(x: number, y: number, width: number, height: number, radius: number): string {
  if (radius === 0) return `M${x} ${y}h${width}v${height}h${-width}z`
  const corner = `a${radius} ${radius} 0 0 1`
  const [across, down] = [width - 2 * radius, height - 2 * radius]
  return (
    `M${x + radius} ${y}h${across}${corner} ${radius} ${radius}v${down}${corner} ${-radius} ${radius}` +
    `h${-across}${corner} ${-radius} ${-radius}v${-down}${corner} ${radius} ${-radius}z`
  )
}

const pathOf = keptForText((data: string) => new Path2D(data))

function shapeStroke(data: string, style: Style): Painting {
  const dashes = style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/).map(Number)
  return (context, alpha) => {
    const path = pathOf(data)
    if (style.fill !== 'none') {
      context.globalAlpha = alpha * style.fillOpacity
      context.fillStyle = style.fill
      context.fill(path)
    }
    if (style.stroke === 'none') return
    context.globalAlpha = alpha * style.strokeOpacity
    context.strokeStyle = style.stroke
    context.lineWidth = style.strokeWidth
    context.lineCap = style.strokeLinecap
    context.lineJoin = style.strokeLinejoin
    context.setLineDash(dashes)
    context.stroke(path)
  }
}

/** A piece of a text, with how it differs from the rest. */
interface Run {
  readonly text: string
  readonly style: Style
}

function textStroke(props: Props, style: Style): Painting {
  const runs = runsOf(props.children, style)
  const [x, y] = [number(props['x']), number(props['y'])]
  return (context, alpha) => {
    context.textAlign = runs.length > 1 ? 'left' : aligned[style.textAnchor]
    let left = x
    for (const run of runs) {
      const { fontStyle, fontWeight, fontSize, fontFamily, fill, fillOpacity } = run.style
      context.globalAlpha = alpha * fillOpacity
      context.fillStyle = fill
      context.font = `${fontStyle} ${fontWeight} ${fontSize}px ${fontFamily}`
      context.fillText(run.text, left, y)
      if (runs.length > 1) left += context.measureText(run.text).width
    }
  }
}

function runsOf(node: ReactNode, style: Style): readonly Run[] {
  if (node === null || node === undefined || typeof node === 'boolean') return []
  if (typeof node === 'string' || typeof node === 'number') return [{ text: String(node), style }]
  if (Array.isArray(node)) return node.flatMap((child: ReactNode) => runsOf(child, style))
  const { type, props } = node as { type: unknown; props: Props }
  if (type !== 'tspan') throw new Error('Not a part of a text that can be painted')
  return runsOf(props.children, inherited(style, props))
}
