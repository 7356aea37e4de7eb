import type { ReactElement } from 'react'
import { arrowHalfWidth, arrowLength, lineStyles } from './line-style'
import type { RoutedLine } from './scene'
import type { Theme } from './theme'

interface LineSvgProps {
  line: RoutedLine
  theme: Theme
  selected?: boolean
}

/** A line with its arrowhead, in the coordinates of the scene. */
export function LineSvg({ line, theme, selected = false }: LineSvgProps): ReactElement {
  const style = lineStyles[line.security]
  const colour = selected ? theme.selected.stroke : theme.lines[line.security].stroke
  const start = line.points[0]
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
      {style.startDot && start && <circle cx={start.x} cy={start.y} r={3.5} fill={colour} />}
      <path
        d={arrowPath}
        transform={`translate(${line.arrow.x} ${line.arrow.y}) rotate(${line.arrow.angle})`}
        fill={colour}
      />
    </g>
  )
}

export const arrowPath = `M0 0L${-arrowLength} ${-arrowHalfWidth}V${arrowHalfWidth}z`
