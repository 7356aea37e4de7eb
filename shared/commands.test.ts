import { expect, test } from 'vitest'
import { acceleratorLabel, commands, keyBinding } from './commands'

test('a key is written as tinykeys and as people write it', () => {
  expect(keyBinding('CmdOrCtrl+Shift+S')).toBe('$mod+Shift+S')
  expect(acceleratorLabel('CmdOrCtrl+Shift+S', false)).toBe('Ctrl+Shift+S')
  expect(acceleratorLabel('CmdOrCtrl+Shift+S', true)).toBe('⇧⌘S')
  expect(acceleratorLabel('Delete', true)).toBe('⌫')
})

test('every command has a name of its own', () => {
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length)
  expect(new Set(commands.map(({ label }) => label)).size).toBe(commands.length)
})
