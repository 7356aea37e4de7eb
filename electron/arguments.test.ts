import { resolve } from 'node:path'
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
