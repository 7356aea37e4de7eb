import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columns, drawerHeight, laysOver, mostDrawerHeight, railWidth, type Panels } from './columns'

const usual: Panels = {
  palette: true,
  properties: true,
  paletteWidth: 204,
  propertiesWidth: 348,
  drawerHeight: null,
  wanted: null,
}

const anyPanels = fc.record({
  palette: fc.boolean(),
  properties: fc.boolean(),
  paletteWidth: fc.integer({ min: -100, max: 5000 }),
  propertiesWidth: fc.integer({ min: -100, max: 5000 }),
  drawerHeight: fc.option(fc.integer({ min: -100, max: 5000 })),
  wanted: fc.constantFrom('palette', 'properties', null),
})
const anyWindow = fc.integer({ min: 200, max: 8000 })

test('the drawing keeps at least half of every window, whatever was chosen', () => {
  fc.assert(
    fc.property(anyPanels, anyWindow, (panels, window) => {
      const { palette, properties } = columns(panels, window)
      expect(palette + properties).toBeLessThanOrEqual(window / 2)
      const most = Math.max(window / 2 - 87, 80)
      expect(drawerHeight(panels, window)).toBeLessThanOrEqual(most)
      expect(mostDrawerHeight(window)).toBeLessThanOrEqual(most)
    }),
  )
})

test('what was opened last is seen, unless the window is so narrow that it lies over the drawing', () => {
  fc.assert(
    fc.property(anyPanels, anyWindow, (panels, window) => {
      const wished = columns({ ...panels, properties: true, wanted: 'properties' }, window)
      expect(wished.properties > 0).toBe(!laysOver(window))
    }),
  )
})

test('with room for all, everything is as wide as it was chosen', () => {
  expect(columns(usual, 1440)).toEqual({ palette: 204, properties: 348 })
  expect(columns({ ...usual, paletteWidth: 250, propertiesWidth: 420 }, 1920)).toEqual({
    palette: 250,
    properties: 420,
  })
})

test('in a very narrow window there is the drawing alone, until somebody asks for one of both', () => {
  expect(columns(usual, 720)).toEqual({ palette: railWidth, properties: 0 })
})

test('in a narrow window the properties give way first, then the names of the palette', () => {
  expect(columns(usual, 1024)).toEqual({ palette: 204, properties: 308 })
  expect(columns({ ...usual, wanted: 'properties' }, 720)).toEqual({ palette: railWidth, properties: 310 })
  expect(columns({ ...usual, wanted: 'palette' }, 720)).toEqual({ palette: 204, properties: 0 })
})

test('the drawer is higher where the window is', () => {
  expect(drawerHeight({ drawerHeight: null }, 900)).toBe(175)
  expect(drawerHeight({ drawerHeight: null }, 1080)).toBe(240)
  expect(drawerHeight({ drawerHeight: null }, 450)).toBe(138)
  expect(drawerHeight({ drawerHeight: 400 }, 1080)).toBe(400)
})
