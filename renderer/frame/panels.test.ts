import { afterEach, expect, test, vi } from 'vitest'
import { newWorkspace } from '../workspace/testing/new-workspace'
import { movePanels, setPanels } from './panels'

afterEach(() => vi.unstubAllGlobals())

test('while a border is dragged nothing is remembered; where it is left, is', () => {
  const kept: string[] = []
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: (_: string, text: string) => kept.push(text) })
  const workspace = newWorkspace()
  for (const paletteWidth of [210, 220, 230]) movePanels(workspace, { paletteWidth })
  expect(kept).toEqual([])
  setPanels(workspace, { paletteWidth: 240 })
  expect(kept.map((text) => JSON.parse(text) as object)).toMatchObject([{ paletteWidth: 240 }])
})
