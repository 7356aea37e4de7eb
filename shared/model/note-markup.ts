import { keptForText } from '../kept'

/** Letters of one line that look alike. */
export interface Run {
  readonly text: string
  readonly bold?: true
  /** The address that it leads to. */
  readonly link?: string
}

export interface Paragraph {
  readonly bullet: boolean
  /** Which way its first letter is written. */
  readonly direction: 'ltr' | 'rtl'
  readonly runs: readonly Run[]
}

/** `**bold**`, `[words](https://…)`, or an address as it stands, which ends where markup could begin. */
const markup =
  /(\\?)(?:\*\*(?=\S)([^\n]*?\S)\*\*|\[([^\]\n]+)\]\(((?:https?:\/\/|mailto:)[^\s)]+)\))|https?:\/\/[^\s<>"*[\]\\]*[^\s<>"*[\]\\.,;:!?)']/gu

const bullet = /^\s*[-*•]\s+/u
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * The lines of a note. Its markup is small and stands in the text: `**bold**`, lines that begin with `- `, `[words](address)`; a
 * backslash before any of it shows it as typed. Whatever else is typed stands for itself, so that no text is wrong.
 */
export const paragraphsOf = keptForText((text): readonly Paragraph[] => text.split(/\r\n|\r|\n/).map(paragraphOf))

/** What a note says, without its markup: for whoever does not see it, and for those who search. */
export function plainText(text: string): string {
  return paragraphsOf(text)
    .map(({ bullet: isItem, runs }) => (isItem ? '- ' : '') + runs.map((run) => run.text).join(''))
    .join('\n')
}

function paragraphOf(line: string): Paragraph {
  const mark = bullet.exec(line)?.[0] ?? ''
  const runs = runsOf(line.slice(mark.length))
  return { bullet: mark !== '', direction: directionOf(runs), runs }
}

function runsOf(line: string): readonly Run[] {
  const runs: Run[] = []
  let from = 0
  const plain = (to: number) => to > from && runs.push({ text: line.slice(from, to) })
  for (const found of line.matchAll(markup)) {
    plain(found.index)
    runs.push(...marked(found))
    from = found.index + found[0].length
  }
  plain(line.length)
  return runs.length > 0 ? runs : [{ text: '' }]
}

/** Links stand in bold text, too. */
function marked([whole, escape, bold, words, address]: RegExpMatchArray): readonly Run[] {
  if (escape) return [{ text: whole.slice(1) }]
  if (bold !== undefined) return runsOf(bold).map((run) => ({ ...run, bold: true }))
  return [{ text: words ?? whole, link: address ?? whole }]
}

function directionOf(runs: readonly Run[]): Paragraph['direction'] {
  const [letter = ''] = /\p{L}/u.exec(runs.map(({ text }) => text).join('')) ?? []
  return rightToLeft.test(letter) ? 'rtl' : 'ltr'
}
