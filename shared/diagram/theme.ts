import type { LineLook, NodeSymbol, ZoneKind } from './scene'

/** How bad the worst problem of something is. */
export type Worst = 'error' | 'warning'

interface ZoneColours {
  fill: string
  fillOpacity: number
  stroke: string
  strokeOpacity: number
  /** `stroke-dasharray`; absent means solid. */
  dash?: string
  text: string
}

interface LineColours {
  stroke: string
  labelText: string
  labelStroke: string
}

/** Every colour of a drawing. Text has a contrast of at least 4.5 to 1, lines and marks at least 3 to 1, where they stand. */
export interface Theme {
  canvas: string
  text: string
  muted: string
  card: { fill: string; stroke: string; shadow: string; shadowOpacity: number }
  /** Coloured band and mark of a node. */
  symbols: Record<NodeSymbol, string>
  /** Opacity of the tile behind a server's mark; the tile of another end is solid. */
  tileOpacity: number
  /** The mark on a solid tile. */
  tileMark: string
  zones: Record<ZoneKind, ZoneColours>
  note: { fill: string; stroke: string; text: string }
  lines: Record<LineLook, LineColours>
  label: { fill: string }
  selected: { stroke: string; text: string }
  /** Of what has problems, by the worst of them. */
  problems: Record<Worst, string>
  /** How much is seen of what is dim, while something else is lit. */
  dim: number
}

export const lightTheme: Theme = {
  canvas: '#fafbfc',
  text: '#1b1f27',
  muted: '#5d6675',
  card: { fill: '#ffffff', stroke: '#cfd5de', shadow: '#0f1b2d', shadowOpacity: 0.05 },
  symbols: {
    edge: '#7b4fd0',
    mailbox: '#0f6cbd',
    hub: '#0b7a75',
    gateway: '#a4580c',
    internet: '#4b5563',
    partner: '#64748b',
    exchangeOnline: '#2563a8',
    application: '#64748b',
  },
  tileOpacity: 0.1,
  tileMark: '#ffffff',
  zones: {
    internet: {
      fill: '#4b5563',
      fillOpacity: 0.05,
      stroke: '#4b5563',
      strokeOpacity: 0.33,
      dash: '6 4',
      text: '#4b5563',
    },
    perimeter: {
      fill: '#7b4fd0',
      fillOpacity: 0.05,
      stroke: '#7b4fd0',
      strokeOpacity: 0.33,
      dash: '6 4',
      text: '#5f3bb0',
    },
    adSite: { fill: '#0f6cbd', fillOpacity: 0.045, stroke: '#0f6cbd', strokeOpacity: 0.33, text: '#0c4f8a' },
    cloud: { fill: '#0e7490', fillOpacity: 0.05, stroke: '#0e7490', strokeOpacity: 0.36, text: '#0b5c72' },
    free: { fill: '#64748b', fillOpacity: 0.05, stroke: '#64748b', strokeOpacity: 0.36, dash: '2 4', text: '#475569' },
  },
  note: { fill: '#fff6d6', stroke: '#ead48a', text: '#5b4700' },
  lines: {
    authenticatedEncrypted: { stroke: '#0b7a4b', labelText: '#0b5c3a', labelStroke: '#bfe3d1' },
    encrypted: { stroke: '#1f6feb', labelText: '#1f4f9e', labelStroke: '#c9dcf7' },
    externallySecured: { stroke: '#8a3ffc', labelText: '#5b21a6', labelStroke: '#decdf8' },
    clearText: { stroke: '#b45309', labelText: '#8a3d05', labelStroke: '#f0d5b8' },
    anonymous: { stroke: '#6b7280', labelText: '#4b5563', labelStroke: '#d7dbe2' },
    disabled: { stroke: '#858c99', labelText: '#6a7280', labelStroke: '#e3e6eb' },
  },
  label: { fill: '#ffffff' },
  selected: { stroke: '#0f6cbd', text: '#ffffff' },
  problems: { error: '#c4314b', warning: '#a86608' },
  dim: 0.25,
}

export const darkTheme: Theme = {
  canvas: '#14171d',
  text: '#f0f2f6',
  muted: '#a4adbb',
  card: { fill: '#272d37', stroke: '#434c5a', shadow: '#000000', shadowOpacity: 0.16 },
  symbols: {
    edge: '#a98bee',
    mailbox: '#5aa9ee',
    hub: '#3fbdb4',
    gateway: '#e59a4c',
    internet: '#9aa5b5',
    partner: '#94a3b8',
    exchangeOnline: '#7ab0ea',
    application: '#94a3b8',
  },
  tileOpacity: 0.18,
  tileMark: '#14171d',
  zones: {
    internet: {
      fill: '#9aa5b5',
      fillOpacity: 0.06,
      stroke: '#9aa5b5',
      strokeOpacity: 0.42,
      dash: '6 4',
      text: '#b8c1ce',
    },
    perimeter: {
      fill: '#a98bee',
      fillOpacity: 0.08,
      stroke: '#a98bee',
      strokeOpacity: 0.5,
      dash: '6 4',
      text: '#c4aef5',
    },
    adSite: { fill: '#5aa9ee', fillOpacity: 0.07, stroke: '#5aa9ee', strokeOpacity: 0.46, text: '#8fc5f5' },
    cloud: { fill: '#4cc3d9', fillOpacity: 0.07, stroke: '#4cc3d9', strokeOpacity: 0.46, text: '#86d8e8' },
    free: { fill: '#94a3b8', fillOpacity: 0.06, stroke: '#94a3b8', strokeOpacity: 0.44, dash: '2 4', text: '#b3bfce' },
  },
  note: { fill: '#3a3218', stroke: '#6d5c22', text: '#f4e3a5' },
  lines: {
    authenticatedEncrypted: { stroke: '#3ecb8d', labelText: '#8ae3bb', labelStroke: '#2b5f49' },
    encrypted: { stroke: '#6aa5ff', labelText: '#a9cbff', labelStroke: '#33507f' },
    externallySecured: { stroke: '#c194ff', labelText: '#dbc2ff', labelStroke: '#594383' },
    clearText: { stroke: '#f0a04b', labelText: '#f8c88f', labelStroke: '#6d4c25' },
    anonymous: { stroke: '#a1abba', labelText: '#c5ccd6', labelStroke: '#49515e' },
    disabled: { stroke: '#78818f', labelText: '#8d96a5', labelStroke: '#3a414c' },
  },
  label: { fill: '#1a1e25' },
  selected: { stroke: '#5aa9ee', text: '#0b1016' },
  problems: { error: '#f1707b', warning: '#e3a23c' },
  dim: 0.25,
}

const contrastZone: ZoneColours = {
  fill: '#000000',
  fillOpacity: 0,
  stroke: '#ffffff',
  strokeOpacity: 1,
  text: '#ffffff',
}
const contrastLine: LineColours = { stroke: '#ffffff', labelText: '#ffffff', labelStroke: '#ffffff' }

/** Black and white, and one colour for what is selected: everything else is told by form. */
export const highContrastTheme: Theme = {
  canvas: '#000000',
  text: '#ffffff',
  muted: '#ffffff',
  card: { fill: '#000000', stroke: '#ffffff', shadow: '#000000', shadowOpacity: 0 },
  symbols: {
    edge: '#ffffff',
    mailbox: '#ffffff',
    hub: '#ffffff',
    gateway: '#ffffff',
    internet: '#ffffff',
    partner: '#ffffff',
    exchangeOnline: '#ffffff',
    application: '#ffffff',
  },
  tileOpacity: 0,
  tileMark: '#000000',
  zones: {
    internet: { ...contrastZone, dash: '6 4' },
    perimeter: { ...contrastZone, dash: '6 4' },
    adSite: contrastZone,
    cloud: contrastZone,
    free: { ...contrastZone, dash: '2 4' },
  },
  note: { fill: '#000000', stroke: '#ffff00', text: '#ffff00' },
  lines: {
    authenticatedEncrypted: contrastLine,
    encrypted: contrastLine,
    externallySecured: contrastLine,
    clearText: contrastLine,
    anonymous: contrastLine,
    disabled: contrastLine,
  },
  label: { fill: '#000000' },
  selected: { stroke: '#1aebff', text: '#000000' },
  problems: { error: '#1aebff', warning: '#ffff00' },
  // Dim text, too, keeps a contrast of 4.5 to 1.
  dim: 0.55,
}

export type ThemeName = 'light' | 'dark' | 'highContrast'

export const themes: Record<ThemeName, Theme> = { light: lightTheme, dark: darkTheme, highContrast: highContrastTheme }
