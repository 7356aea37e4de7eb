import { expect, test } from 'vitest'
import { fileNameOf } from './file-name'

test('a title becomes a name that Windows accepts', () => {
  expect(fileNameOf('Contoso: Internet mail through Edge', 'mailflow')).toBe(
    'Contoso Internet mail through Edge.mailflow',
  )
  expect(fileNameOf('a/b\\c|d?e*f"g<h>i', 'svg')).toBe('a b c d e f g h i.svg')
  expect(fileNameOf('Ends with a dot.', 'png')).toBe('Ends with a dot.png')
})

test('an empty or reserved title gets a name of its own', () => {
  expect(fileNameOf('  ', 'zip')).toBe('Untitled.zip')
  expect(fileNameOf('CON', 'zip')).toBe('Untitled.zip')
})

test('a long title is cut', () => {
  expect(fileNameOf('x'.repeat(300), 'png')).toHaveLength(104)
})
