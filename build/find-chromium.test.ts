import { expect, test } from 'vitest'
import { installedChromium } from './find-chromium.mjs'

test('the browser named in the environment comes first', () => {
  expect(installedChromium({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath)
  expect(installedChromium({ CHROME_PATH: process.execPath })).toBe(process.execPath)
})

test('a path that is no program is passed over', () => {
  const folder = import.meta.dirname
  expect(installedChromium({ CHROMIUM_PATH: folder, PROGRAMFILES: folder }, 'win32')).toBeUndefined()
})
