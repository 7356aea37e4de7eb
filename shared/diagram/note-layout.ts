import type { Size } from '../picture-size'
import type { NoteLook } from '../model/canvas-items'
import { paragraphsOf, type Paragraph, type Run } from '../model/note-markup'
import { even } from './card'
import { drawable, fit, pieces, textWidth, type FontWeight } from './text'

/** Measures of text on the canvas, in pixels; the origin is its top left corner. */
interface NoteStyle {
  readonly size: number
  readonly pitch: number
  readonly left: number
  /** The baseline of the first line. */
  readonly top: number
  readonly bottom: number
  readonly minimum: number
  readonly preferred: number
  /** Of text that is not marked bold. */
  readonly weight: FontWeight
}

const paper: NoteStyle = {
  size: 11.5,
  pitch: 17,
  left: 12,
  top: 21,
  bottom: 15,
  minimum: 120,
  preferred: 196,
  weight: 400,
}
const looks: Readonly<Record<NoteLook, NoteStyle>> = {
  text: { size: 13, pitch: 19, left: 6, top: 18, bottom: 10, minimum: 48, preferred: 180, weight: 400 },
  heading: { size: 20, pitch: 27, left: 6, top: 25, bottom: 12, minimum: 48, preferred: 280, weight: 600 },
}

const tallest = 600
const bulletIndent = 12

export function noteStyle(look: NoteLook | undefined): NoteStyle {
  return look === undefined ? paper : looks[look]
}

export interface NoteLine {
  readonly bullet: boolean
  readonly direction: Paragraph['direction']
  readonly indent: number
  readonly runs: readonly Run[]
}

/** The lines of a note of that width; what does not fit the height ends in an ellipsis. */
export function noteLines(text: string, width: number, look?: NoteLook, height = tallest): readonly NoteLine[] {
  const style = noteStyle(look)
  const lines = paragraphsOf(drawable(text)).flatMap((paragraph) => linesOf(paragraph, width, style))
  const fitting = Math.max(1, Math.floor((height - style.top - style.bottom) / style.pitch + 1))
  if (lines.length <= fitting) return lines
  const last = lines[fitting - 1]
  return [...lines.slice(0, fitting - 1), ...(last ? [cut(last, width, style)] : [])]
}

/** Size of a note that shows all its text at that width, or at the one that its look prefers. */
export function noteSize(text: string, width?: number, look?: NoteLook): Size {
  const style = noteStyle(look)
  const wide = Math.max(style.minimum, width ?? style.preferred)
  const lines = noteLines(text, wide, look).length
  return { width: wide, height: even(style.top + (lines - 1) * style.pitch + style.bottom) }
}

/** The runs of a line with the place and the width of each. SVG draws no space at the beginning of a text: it is in the place. */
export function placedRuns({ runs, indent }: NoteLine, left: number, look: NoteLook | undefined) {
  const style = noteStyle(look)
  let x = left + indent
  return runs.map((run) => {
    const weight = weightOf(run, style)
    const text = run.text.trimStart()
    const end = x + textWidth(run.text, style.size, weight)
    const width = textWidth(text, style.size, weight)
    x = end
    return { run: { ...run, text }, x: end - width, width, weight }
  })
}

function linesOf({ bullet, direction, runs }: Paragraph, width: number, style: NoteStyle): readonly NoteLine[] {
  const indent = bullet ? bulletIndent : 0
  return wrapped(runs, roomOf(width, indent, style), style).map((line, index) => ({
    bullet: bullet && index === 0,
    direction,
    indent,
    runs: line,
  }))
}

function roomOf(width: number, indent: number, { left }: NoteStyle): number {
  return Math.max(20, width - 2 * left - indent)
}

/** Broken at spaces, or within a word that is too long. */
function wrapped(runs: readonly Run[], room: number, style: NoteStyle): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]]
  let filled = 0
  for (const run of runs) {
    const weight = weightOf(run, style)
    for (const word of run.text.split(/(?<=[\s\-/\\])/).flatMap((part) => pieces(part, style.size, room, weight))) {
      if (filled > 0 && filled + textWidth(word.trimEnd(), style.size, weight) > room) {
        lines.push([])
        filled = 0
      }
      append(lines.at(-1) ?? [], { ...run, text: word })
      filled += textWidth(word, style.size, weight)
    }
  }
  return lines.map(withoutEndSpace)
}

function weightOf({ bold }: Run, { weight }: NoteStyle): FontWeight {
  return bold ? 600 : weight
}

function append(line: Run[], run: Run) {
  const last = line.at(-1)
  if (last && last.bold === run.bold && last.link === run.link)
    line[line.length - 1] = { ...last, text: last.text + run.text }
  else line.push(run)
}

function withoutEndSpace(line: readonly Run[]): readonly Run[] {
  const last = line.at(-1)
  return last ? [...line.slice(0, -1), { ...last, text: last.text.trimEnd() }] : [{ text: '' }]
}

/** The line with an ellipsis, in plain letters where it has to lose some. */
function cut(line: NoteLine, width: number, style: NoteStyle): NoteLine {
  const room = roomOf(width, line.indent, style)
  const whole = line.runs.map(({ text }) => text).join('')
  return { ...line, runs: [{ text: fit(`${whole} …`, style.size, room, style.weight) }] }
}
