import type { ReactElement } from 'react'
import { noteCard, noteLines } from './card'
import type { SceneNote } from './scene'
import { fontFamily } from './text'
import type { Theme } from './theme'

/** Text on the canvas. The origin is its top left corner: the caller places it. */
export function NoteSvg({
  note,
  theme,
  selected = false,
}: {
  note: SceneNote
  theme: Theme
  selected?: boolean
}): ReactElement {
  return (
    <g fontFamily={fontFamily}>
      <rect
        width={note.width}
        height={note.height}
        rx={6}
        fill={theme.note.fill}
        stroke={selected ? theme.selected.stroke : theme.note.stroke}
        strokeWidth={selected ? 2.5 : 1}
      />
      {noteLines(note.text, note.width, note.height).map((line, index) => (
        <text
          key={index}
          x={noteCard.left}
          y={noteCard.top + index * noteCard.pitch}
          fontSize={noteCard.textSize}
          fill={theme.note.text}
        >
          {line}
        </text>
      ))}
    </g>
  )
}
