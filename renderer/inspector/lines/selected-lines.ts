import type { Design } from '../../../shared/model/design'
import { lines, type Line } from '../../../shared/model/relations'
import { words } from './words'

/** The connector or route behind the selected lines; undefined unless all that is selected are lines of one. */
export function subjectsOf(selection: readonly string[]): { subject: string } | undefined {
  const subjects = new Set(selection.map((id) => (id.includes('|') ? id.slice(0, id.indexOf('|')) : undefined)))
  const [subject] = subjects
  return subjects.size === 1 && subject !== undefined ? { subject } : undefined
}

/** The lines with those ids, or all lines of the subject. */
export function linesOf(design: Design, subject: string, ids: readonly string[] | undefined): readonly Line[] {
  return lines(design).filter((line) => line.subject === subject && (ids === undefined || ids.includes(line.id)))
}

/** `MBXSERVER01, 02 → EDGE01` */
export function titleOf(list: readonly Line[], design: Design): string {
  return words.between(
    namesOf(
      list.map(({ from }) => from),
      design,
    ),
    namesOf(
      list.map(({ to }) => to),
      design,
    ),
  )
}

const namesShown = 3

function namesOf(ids: readonly string[], design: Design): string {
  const names = [...new Set(ids)].map((id) => design.items[id]?.name ?? '')
  const short = numbersShortened(names.slice(0, namesShown))
  return names.length > namesShown ? words.andMore(short, names.length - namesShown) : short
}

/** Names that differ in their final number only are not repeated: `MBXSERVER01, 02`. */
export function numbersShortened(names: readonly string[]): string {
  const [first = ''] = names
  const stem = first.replace(/\d+$/, '')
  const numbered =
    stem !== first && names.every((name) => name.startsWith(stem) && /^\d+$/.test(name.slice(stem.length)))
  return numbered ? [first, ...names.slice(1).map((name) => name.slice(stem.length))].join(', ') : names.join(', ')
}
