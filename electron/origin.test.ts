import { expect, test } from 'vitest'
import { isOurPage, startPage } from './origin'

test('only the app’s own pages are ours', () => {
  expect(isOurPage(startPage)).toBe(true)
  const foreign = [
    'app://bundle.evil/index.html',
    'app://other/',
    'https://bundle/',
    'file:///index.html',
    'nonsense',
    '',
  ]
  expect(foreign.filter(isOurPage)).toEqual([])
})
