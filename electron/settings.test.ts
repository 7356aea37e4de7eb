import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { beside, defaultSettings, onSomeDisplay, readSettings, writeSettings } from './settings'
import { newFolder } from '../disk/testing/folder'

test('settings are read as they were written', async () => {
  const file = join(await newFolder(), 'settings.json')
  const settings = { bounds: { x: 10, y: 20, width: 1000, height: 700 }, maximized: true, lastFolder: '/designs' }
  writeSettings(file, settings)
  expect(await readSettings(file)).toEqual(settings)
})

test('settings that are damaged or not there are the defaults', async () => {
  const file = join(await newFolder(), 'settings.json')
  expect(await readSettings(file)).toEqual(defaultSettings)
  await writeFile(file, '{"bounds": {"width": -1}}')
  expect(await readSettings(file)).toEqual(defaultSettings)
})

test('a window whose display is gone keeps its size only', () => {
  const displays = [{ x: 0, y: 0, width: 1920, height: 1080 }]
  const here = { x: 100, y: 100, width: 1000, height: 700 }
  expect(onSomeDisplay(here, displays)).toEqual(here)
  expect(onSomeDisplay({ ...here, x: 2500 }, displays)).toEqual({ width: 1000, height: 700 })
  expect(onSomeDisplay({ width: 1000, height: 700 }, displays)).toEqual({ width: 1000, height: 700 })
})

test('one more window does not cover the one before', () => {
  expect(beside({ x: 100, y: 50, width: 1000, height: 700 })).toEqual({ x: 128, y: 78, width: 1000, height: 700 })
  expect(beside({ width: 1000, height: 700 })).toEqual({ width: 1000, height: 700 })
})
