import type { ReactElement } from 'react'
import type { OwnHopLine } from './own-hop-lines'
import { fontFamily, textWidth } from './text'
import type { Theme } from './theme'

const size = 10

/** Thin dotted lines, so that nobody takes them for lines of mail that somebody drew; a cross says where nobody answers. */
export function OwnHopsSvg({ hops, theme }: { hops: readonly OwnHopLine[]; theme: Theme }): ReactElement {
  return (
    <g fontFamily={fontFamily} fontSize={size}>
      {hops.map(({ id, from, to, label, broken }) => {
        const text = broken ? `✕ ${label}` : label
        const colour = broken ? theme.lines.clearText.stroke : theme.muted
        const width = textWidth(text, size) + 8
        const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2]
        return (
          <g key={id}>
            <path
              d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
              fill="none"
              stroke={colour}
              strokeWidth={1}
              strokeDasharray="1 4"
              strokeLinecap="round"
            />
            <rect x={x - width / 2} y={y - 7} width={width} height={14} rx={3} fill={theme.canvas} />
            <text x={x} y={y + 3.5} textAnchor="middle" fill={colour}>
              {text}
            </text>
          </g>
        )
      })}
    </g>
  )
}
