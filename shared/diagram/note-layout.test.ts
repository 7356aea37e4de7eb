import { describe, expect, it } from 'vitest'
import { noteLines, noteSize, placedRuns, type NoteLine } from './note-layout'
import { textWidth } from './text'

const texts = (lines: readonly NoteLine[]) => lines.map(({ runs }) => runs.map(({ text }) => text).join(''))

describe('a note', () => {
  it('is high enough for its text', () => {
    const text = 'Certificate of EDGE01 must be imported on MBXSERVER01 and 02 before step 5.'
    const { width, height } = noteSize(text)
    expect(noteLines(text, width, undefined, height)).toEqual(noteLines(text, width))
    expect(texts(noteLines(text, width))).toHaveLength(3)
  })

  it('that is made too small ends in an ellipsis', () => {
    const lines = texts(noteLines('one two three four **five** six seven eight nine ten', 120, undefined, 58))
    expect(lines).toHaveLength(2)
    expect(lines.at(-1)).toMatch(/…$/)
  })

  it('keeps bold words bold where a line is broken, and no line is wider than the paper', () => {
    const text = 'Do **not reboot any of the Edge servers** before [the change](https://contoso.com/change) is done'
    const lines = noteLines(text, 140)
    expect(lines.length).toBeGreaterThan(3)
    const bold = lines.flatMap(({ runs }) => runs.flatMap((run) => (run.bold ? [run.text.trim()] : [])))
    expect(bold.join(' ')).toBe('not reboot any of the Edge servers')
    for (const line of lines) {
      const last = placedRuns(line, 12, undefined).at(-1)!
      expect(last.x + last.width).toBeLessThanOrEqual(140 - 12)
    }
  })

  it('hangs the lines of a list under each other, with a mark before the first of each', () => {
    const lines = noteLines('- Edge servers of the perimeter first\n- Mailbox', 140)
    expect(lines.map(({ bullet }) => bullet)).toEqual([true, false, true])
    expect(new Set(lines.map(({ indent }) => indent))).toEqual(new Set([12]))
  })

  it('places letters beside each other as wide as they are', () => {
    const [line] = noteLines('Do **not** reboot', 400)
    const [first, second, third] = placedRuns(line!, 12, undefined)
    expect(second!.x).toBe(12 + textWidth('Do ', 11.5))
    expect(third!.run.text).toBe('reboot')
    expect(third!.x).toBeCloseTo(second!.x + textWidth('not', 11.5, 600) + textWidth(' ', 11.5))
    expect(first!.x).toBe(12)
  })

  it('is wider and higher as a heading', () => {
    expect(noteSize('Plan', 300, 'heading').height).toBeGreaterThan(noteSize('Plan', 300, 'text').height)
  })
})
