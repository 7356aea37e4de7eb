import { expect, it } from 'vitest'
import { madeBold } from './made-bold'

/** A field as far as the function asks it. */
function field(value: string, selectionStart: number, selectionEnd: number) {
  return {
    value,
    selectionStart,
    selectionEnd,
    setRangeText(text: string, from: number, to: number) {
      this.value = this.value.slice(0, from) + text + this.value.slice(to)
      Object.assign(this, { selectionStart: from, selectionEnd: from + text.length })
    },
  }
}

it('what is selected becomes bold and stays selected, and a second time it is as before', () => {
  const note = field('do not reboot', 3, 6)
  expect(madeBold(note)).toBe('do **not** reboot')
  expect(note.value.slice(note.selectionStart, note.selectionEnd)).toBe('not')
  expect(madeBold(note)).toBe('do not reboot')
})
