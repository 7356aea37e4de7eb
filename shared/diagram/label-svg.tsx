import type { ReactElement } from 'react'
import { LockSvg, lockWidth } from './marks'
import type { RoutedLabel } from './scene'
import { fontFamily, textWidth } from './text'
import type { Theme } from './theme'

/** Measures of a label's pill, in pixels. */
export const pill = { height: 20, textSize: 11.5, baseline: 14, padding: 10, lockGap: 5, maximumText: 260 }

/** Width of the pill around a text that fits. */
export function pillWidth(text: string, lock: boolean): number {
  const lockRoom = lock ? lockWidth + pill.lockGap : 0
  return 2 * Math.ceil(textWidth(text, pill.textSize) / 2 + pill.padding + lockRoom / 2)
}

interface LabelSvgProps {
  label: RoutedLabel
  theme: Theme
  selected?: boolean
}

/** The pill that names the lines of one connector, in the coordinates of the scene. */
export function LabelSvg({ label, theme, selected = false }: LabelSvgProps): ReactElement {
  const colours = theme.lines[label.look]
  const colour = selected ? theme.selected.text : colours.labelText
  const lockRoom = label.lock ? lockWidth + pill.lockGap : 0
  return (
    <g transform={`translate(${label.x} ${label.y})`} fontFamily={fontFamily}>
      <rect
        width={label.width}
        height={label.height}
        rx={label.height / 2}
        fill={selected ? theme.selected.stroke : theme.label.fill}
        stroke={selected ? theme.selected.stroke : colours.labelStroke}
      />
      {label.lock && <LockSvg x={pill.padding} y={4.5} colour={colour} />}
      <text
        x={(label.width + lockRoom) / 2}
        y={pill.baseline}
        fontSize={pill.textSize}
        textAnchor="middle"
        fill={colour}
      >
        {label.text}
      </text>
    </g>
  )
}

/** From a label that stands apart to the line that it speaks of, with a dot on it: nobody takes it for a line of mail. */
export function LeaderSvg({ label, theme, selected = false }: LabelSvgProps): ReactElement | null {
  if (!label.leader) return null
  const { from, to } = label.leader
  const colour = selected ? theme.selected.stroke : theme.lines[label.look].stroke
  return (
    <>
      <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} stroke={colour} strokeWidth={1} />
      <circle cx={from.x} cy={from.y} r={2.5} fill={colour} />
    </>
  )
}
