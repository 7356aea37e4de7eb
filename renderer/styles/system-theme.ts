import { highContrastTheme, type Theme } from '../../shared/diagram/theme'

/** Which system colour stands for which colour of the high contrast theme. */
const meanings: Readonly<Record<string, string>> = {
  '#000000': 'Canvas',
  '#ffffff': 'CanvasText',
  '#ffff00': 'CanvasText',
  '#1aebff': 'Highlight',
}

/**
 * The high contrast theme in the colours that the system forces, which may be dark on light. As values, since a canvas element
 * takes no names of system colours.
 */
export function systemTheme(): Theme {
  const probe = document.createElement('span')
  probe.style.setProperty('forced-color-adjust', 'none')
  document.body.append(probe)
  const valueOf = (name: string) => {
    probe.style.color = name
    return getComputedStyle(probe).color
  }
  const values = new Map(Object.entries(meanings).map(([colour, name]) => [colour, valueOf(name)]))
  const selected = { stroke: valueOf('Highlight'), text: valueOf('HighlightText') }
  probe.remove()
  return { ...translated(highContrastTheme, values), selected }
}

function translated<T>(value: T, values: ReadonlyMap<string, string>): T {
  if (typeof value === 'string') return (values.get(value) ?? value) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translated(inner, values)])) as T
}
