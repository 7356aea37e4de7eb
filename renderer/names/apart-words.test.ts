import { expect, test } from 'vitest'
import { p0 } from '../../shared/templates/p0'
import { apartSentence } from './apart-words'

test('what differs besides objects is told as more only where an object differs, too', () => {
  const design = p0()
  expect(apartSentence(design, design)).toBe('Both are the same.')
  expect(apartSentence({ ...design, layout: {} }, design)).toBe('Different: the places on the canvas.')
  expect(apartSentence({ ...design, items: {}, layout: {} }, design)).toMatch(
    /^Only in the file: .*\nDifferent as well: the places on the canvas\.$/,
  )
})
