import { expect, test } from 'vitest'
import { fixedCommands } from '../commands'
import { commandsIn, formatOfCommand } from './commands'
import { formatNamed, formatsIn, type Edition } from './formats'

const places: readonly Edition[] = ['browser', 'desktop']

test.each(places)('every command in the %s edition has a name and a key of its own', (place) => {
  const commands = commandsIn(place)
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length)
  expect(new Set(commands.map(({ label }) => label)).size).toBe(commands.length)
  const keys = commands.flatMap(({ accelerator }) => accelerator ?? [])
  expect(new Set(keys).size).toBe(keys.length)
})

test.each(places)('every format of the %s edition has a command, after the other commands of files', (place) => {
  const inFile = commandsIn(place).filter(({ menu }) => menu === 'File')
  const fixed = fixedCommands.filter(({ menu }) => menu === 'File').map(({ label }) => label)
  const exports = formatsIn(place).map((id) => formatNamed(id).command.label)
  expect(inFile.map(({ label }) => label)).toEqual([...fixed, ...exports])
})

test('a command exports the format that it is named for, and no other', () => {
  expect(formatOfCommand('export:svg')).toBe('svg')
  expect(() => formatOfCommand('export:toString')).toThrow('No format is exported by export:toString')
})
