import { expect, test } from 'vitest'
import { acceleratorLabel, keyBinding } from './commands'

test('a key is written as tinykeys and as people write it', () => {
  expect(keyBinding('CmdOrCtrl+Shift+S')).toBe('$mod+Shift+S')
  expect(acceleratorLabel('CmdOrCtrl+Shift+S', false)).toBe('Ctrl+Shift+S')
  expect(acceleratorLabel('CmdOrCtrl+Shift+S', true)).toBe('⇧⌘S')
  expect(acceleratorLabel('Delete', true)).toBe('⌫')
})
