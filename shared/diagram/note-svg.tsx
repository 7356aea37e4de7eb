import type { ReactElement, ReactNode } from 'react'
import { ArrowSvg } from './arrow-svg'
import { noteLines, noteStyle, placedRuns, type NoteLine } from './note-layout'
import type { SceneNote } from './scene'
import { fontFamily } from './text'
import type { Theme } from './theme'

interface Props {
  note: SceneNote
  theme: Theme
  selected?: boolean
  /** Whether links lead somewhere: in a window they would lead away from the design. */
  links?: boolean
}

/** Text on the canvas, or an arrow. The origin is its top left corner: the caller places it. */
export function NoteSvg({ note, theme, selected = false, links = false }: Props): ReactElement {
  if (note.head !== undefined) return <ArrowSvg box={note} head={note.head} theme={theme} selected={selected} />
  const isPaper = note.look === undefined
  return (
    <g fontFamily={fontFamily}>
      {(isPaper || selected) && (
        <rect
          width={note.width}
          height={note.height}
          rx={6}
          fill={isPaper ? theme.note.fill : 'none'}
          stroke={selected ? theme.selected.stroke : theme.note.stroke}
          strokeWidth={selected ? 2.5 : 1}
        />
      )}
      {noteLines(note.text, note.width, note.look, note.height).map((line, index) => (
        <LineOfNote key={index} line={line} index={index} note={note} theme={theme} links={links} />
      ))}
    </g>
  )
}

interface LineProps {
  line: NoteLine
  index: number
  note: SceneNote
  theme: Theme
  links: boolean
}

function LineOfNote({ line, index, note, theme, links }: LineProps): ReactElement {
  const { left, top, pitch, size } = noteStyle(note.look)
  const y = top + index * pitch
  const fill = note.look === undefined ? theme.note.text : theme.text
  const isRightToLeft = line.direction === 'rtl'
  const bulletX = isRightToLeft ? note.width - left - 3.5 : left + 3.5
  return (
    <g fill={fill}>
      {line.bullet && <circle cx={bulletX} cy={y - size * 0.35} r={size * 0.16} />}
      {isRightToLeft ? (
        <RightToLeft line={line} right={note.width - left - line.indent} y={y} look={note.look} />
      ) : (
        placedRuns(line, left, note.look).map(({ run, x, width, weight }, at) => (
          <Linked key={at} to={links ? run.link : undefined}>
            <text x={x} y={y} fontSize={size} fontWeight={weight === 400 ? undefined : weight}>
              {run.text}
            </text>
            {run.link !== undefined && (
              <path d={`M${x} ${y + 2}h${width}`} stroke={fill} strokeWidth={0.8} fill="none" />
            )}
          </Linked>
        ))
      )}
    </g>
  )
}

/** One text, since only who draws it knows how wide its letters are and how they follow each other: it ends at the right border. */
function RightToLeft({ line, right, y, look }: { line: NoteLine; right: number; y: number; look: SceneNote['look'] }) {
  const { size, weight } = noteStyle(look)
  const isBold = line.runs.every(({ bold }) => bold)
  return (
    <text x={right} y={y} fontSize={size} fontWeight={isBold ? 600 : weight} textAnchor="end">
      {line.runs.map(({ text }) => text).join('')}
    </text>
  )
}

function Linked({ to, children }: { to: string | undefined; children: ReactNode }): ReactElement {
  return to === undefined ? <>{children}</> : <a href={to}>{children}</a>
}
