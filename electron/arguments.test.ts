import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { designArgument } from './arguments'

test('the design is found among the words of the command line', () => {
  const words = ['electron', '--inspect', '.', 'Contoso.mailflow', '--user-data-dir=x.mailflow']
  expect(designArgument(words, '/designs')).toBe(resolve('/designs/Contoso.mailflow'))
  expect(designArgument(['app', '/elsewhere/A.MAILFLOW'], '/designs')).toBe(resolve('/elsewhere/A.MAILFLOW'))
})

test('other words name no design', () => {
  expect(designArgument(['x.mailflow', '.', 'notes.txt'], '/designs')).toBeUndefined()
})

test('a desktop may name the design by its address', () => {
  const path = resolve('/designs/Two words.mailflow')
  expect(designArgument(['app', pathToFileURL(path).href], '/elsewhere')).toBe(path)
  expect(designArgument(['app', 'file://%/x.mailflow'], '/elsewhere')).toBeUndefined()
})
