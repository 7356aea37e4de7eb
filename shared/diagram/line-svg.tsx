import type { ReactElement } from 'react'
import { arrowHalfWidth, arrowLength, lineStyles } from './line-style'
import type { Point, RoutedLine } from './scene'
import type { Theme } from './theme'

interface LineSvgProps {
  line: RoutedLine
  theme: Theme
  selected?: boolean
}

/** A line with its arrowhead, in the coordinates of the scene. */
export function LineSvg({ line, theme, selected = false }: LineSvgProps): ReactElement {
  const style = lineStyles[line.look]
  const colour = selected ? theme.selected.stroke : theme.lines[line.look].stroke
  const dot = style.startDot ? startDot(line.points) : undefined
  return (
    <g>
      <path
        d={line.path}
        fill="none"
        stroke={colour}
        strokeWidth={selected ? style.width + 1 : style.width}
        strokeDasharray={style.dash}
        strokeLinecap={style.cap}
      />
      {dot && <circle cx={dot.x} cy={dot.y} r={startDotRadius} fill={colour} />}
      <path
        d={arrowPath}
        transform={`translate(${line.arrow.x} ${line.arrow.y}) rotate(${line.arrow.angle})`}
        {...(style.emptyArrow ? { fill: 'none', stroke: colour, strokeWidth: 1 } : { fill: colour })}
      />
    </g>
  )
}

const arrowPath = `M0 0L${-arrowLength} ${-arrowHalfWidth}V${arrowHalfWidth}z`

const startDotRadius = 3.5

/** Just outside the sending node, so that the dot is seen whole. */
function startDot([start, next]: readonly Point[]): Point | undefined {
  if (!start || !next) return undefined
  const length = Math.abs(next.x - start.x) + Math.abs(next.y - start.y) || 1
  const by = (startDotRadius + 0.5) / length
  return { x: start.x + (next.x - start.x) * by, y: start.y + (next.y - start.y) * by }
}
