import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { lines } from '../../shared/model/relations'
import { p0 } from '../../shared/templates/p0'
import type { Platform } from '../platform/platform'
import { app } from '../store/store'
import { newWorkspace } from '../workspace/testing/new-workspace'
import type { Workspace } from '../workspace/workspace'
import { cut } from './copying'

const design = p0()
let workspace: Workspace
/** The texts that went to the clipboard: first alone, then with a picture. */
let written: string[]

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('document', { hasFocus: () => true })
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  const plain = newWorkspace()
  written = []
  const platform: Platform = {
    ...plain.platform,
    writeObjects: async ({ text }) => void written.push(text),
    rasterize: async () => ({ ok: true, value: Uint8Array.of(1) }),
  }
  workspace = { ...plain, platform }
  app(workspace).load(design, { file: null, fileName: null })
})

afterEach(() => vi.unstubAllGlobals())

const isThere = (id: string) => app(workspace).design.items[id] !== undefined

test('what is cut is in the clipboard, and deleted', async () => {
  app(workspace).select(['server-1'])
  cut(workspace)
  await expect.poll(() => isThere('server-1')).toBe(false)
  await expect.poll(() => written).toHaveLength(2)
  expect(written[0]).toContain(design.items['server-1']!.name)
})

test('what is selected by the time the copy can be made is not cut instead', async () => {
  app(workspace).select(['server-1'])
  cut(workspace)
  app(workspace).select(['server-2'])
  await expect.poll(() => isThere('server-1')).toBe(false)
  expect(isThere('server-2')).toBe(true)
  await expect.poll(() => written).toHaveLength(2)
})

test('what cannot be copied is not cut either', async () => {
  const [line] = lines(design)
  app(workspace).select([line!.id])
  cut(workspace)
  await expect.poll(() => app(workspace).message?.text).toBe('Select what you want to copy first.')
  expect(app(workspace).design).toBe(design)
})
