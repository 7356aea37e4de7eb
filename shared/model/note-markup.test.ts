import { expect, it } from 'vitest'
import { paragraphsOf, plainText } from './note-markup'

const runs = (text: string) => paragraphsOf(text).map((paragraph) => paragraph.runs)

it('what stands between two pairs of asterisks is bold', () => {
  expect(runs('Do **not** reboot')).toEqual([[{ text: 'Do ' }, { text: 'not', bold: true }, { text: ' reboot' }]])
})

it('words in brackets before an address in parentheses lead there, and an address alone leads to itself', () => {
  expect(runs('See [the plan](https://contoso.com/plan).')).toEqual([
    [{ text: 'See ' }, { text: 'the plan', link: 'https://contoso.com/plan' }, { text: '.' }],
  ])
  expect(runs('**See https://contoso.com/plan.**')).toEqual([
    [
      { text: 'See ', bold: true },
      { text: 'https://contoso.com/plan', link: 'https://contoso.com/plan', bold: true },
      { text: '.', bold: true },
    ],
  ])
})

it('lines that begin with a hyphen are a list', () => {
  expect(paragraphsOf('Order:\n- Edge\n* Mailbox').map(({ bullet }) => bullet)).toEqual([false, true, true])
  expect(plainText('Order:\n- **Edge**\n* Mailbox')).toBe('Order:\n- Edge\n- Mailbox')
})

it('each line is written the way of its first letter', () => {
  const directions = paragraphsOf('שרת Edge\n- 25: البريد\n25\nEdge שרת').map(({ direction }) => direction)
  expect(directions).toEqual(['rtl', 'rtl', 'ltr', 'ltr'])
})

it('a backslash shows markup as it was typed', () => {
  expect(plainText('\\**not bold** and \\[a](https://contoso.com)')).toBe('**not bold** and [a](https://contoso.com)')
})

it.each(['C:\\**', '\\\\server\\share', 'SERVER\\[x]', '2 ** 3', '[a](b)', '**', 'ftp://contoso.com', ''])(
  'what is no markup stands for itself: %s',
  (text) => {
    expect(runs(text)).toEqual([[{ text }]])
  },
)
