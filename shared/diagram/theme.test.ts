import { describe, expect, it } from 'vitest'
import { themes } from './theme'

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16))
}

/** A colour painted with an opacity over another. */
function over(colour: string, opacity: number, ground: string): string {
  const below = channels(ground)
  const mixed = channels(colour).map((value, index) =>
    Math.round(value * opacity + (below[index] ?? 0) * (1 - opacity)),
  )
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

describe.each(Object.entries(themes))('the %s theme', (_, theme) => {
  const grounds = [
    theme.canvas,
    ...Object.values(theme.zones).map((zone) => over(zone.fill, zone.fillOpacity, theme.canvas)),
  ]

  it('has text that everybody can read', () => {
    for (const text of [theme.text, theme.muted]) expect(contrast(text, theme.card.fill)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(theme.note.text, theme.note.fill)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(theme.selected.text, theme.selected.stroke)).toBeGreaterThanOrEqual(4.5)
    for (const zone of Object.values(theme.zones)) {
      expect(contrast(zone.text, over(zone.fill, zone.fillOpacity, theme.canvas))).toBeGreaterThanOrEqual(4.5)
    }
    for (const line of Object.values(theme.lines)) {
      expect(contrast(line.labelText, theme.label.fill)).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('has lines and marks that everybody can see, in every zone', () => {
    for (const ground of grounds) {
      for (const line of Object.values(theme.lines)) expect(contrast(line.stroke, ground)).toBeGreaterThanOrEqual(3)
      expect(contrast(theme.selected.stroke, ground)).toBeGreaterThanOrEqual(3)
    }
    for (const colour of [...Object.values(theme.problems), theme.muted]) {
      for (const ground of grounds) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3)
    }
    for (const colour of Object.values(theme.symbols)) {
      expect(contrast(theme.tileMark, colour)).toBeGreaterThanOrEqual(3)
      expect(contrast(colour, over(colour, theme.tileOpacity, theme.card.fill))).toBeGreaterThanOrEqual(3)
    }
  })
})

it('dims nothing so far in high contrast that its text could not be read', () => {
  const { dim } = themes.highContrast
  expect(contrast(over('#ffffff', dim, '#000000'), '#000000')).toBeGreaterThanOrEqual(4.5)
  expect(contrast(over('#000000', dim, '#ffffff'), '#ffffff')).toBeGreaterThanOrEqual(4.5)
})
