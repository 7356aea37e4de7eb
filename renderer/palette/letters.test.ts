import { expect, test } from 'vitest'
import { placeables } from '../../shared/edits/add'
import { letterOf } from './letters'

/** Connect, the hand, selecting: letters that mean something else on the drawing. */
const taken = ['C', 'H', 'V']

test('each thing of the palette has a letter of its own, which means nothing else on the drawing', () => {
  const letters = placeables.map((placeable) => letterOf[placeable])
  expect(new Set([...letters, ...taken]).size).toBe(placeables.length + taken.length)
  expect(letters.filter((letter) => !/^[A-Z]$/.test(letter))).toEqual([])
})
