import { keptFor } from '../kept'
import type { NodeSymbol, RoutedLabel, Scene } from './scene'
import type { Theme, Worst } from './theme'

/** What the colours of a drawing tell: how safe each hop is, which kind of end or server sends, or where problems are. */
export const colourings = ['security', 'role', 'finding'] as const
export type Colouring = (typeof colourings)[number]

/** In which colours each part of a drawing is drawn. The styles of lines tell security whatever the colours tell. */
export interface Colours {
  readonly theme: Theme
  readonly node: (id: string) => Theme
  /** Of a line, or of the label of its bundle. */
  readonly line: (id: string, bundle: string) => Theme
  /** What the legend says of the colours; nothing where they go with the styles of the lines. */
  readonly key: readonly ColourEntry[]
}

export interface ColourEntry {
  readonly colour: string
  readonly words: string
  /** The mark of a card that has the colour. */
  readonly symbol?: NodeSymbol
}

/** A label has the colours of its lines. */
export function labelTheme({ lineIds, bundle }: RoutedLabel, colours: Colours): Theme {
  return colours.line(lineIds[0] ?? '', bundle)
}

/** By node, and by bundle: a connector or route. What has none is in order, or has hints only. */
export interface WorstProblems {
  readonly nodes: ReadonlyMap<string, Worst>
  readonly bundles: ReadonlyMap<string, Worst>
}

/** Lines in the colours of how safe they are, cards in those of their kind: what is drawn unless somebody asks for another. */
export const bySecurity = keptFor((theme: Theme): Colours => ({ theme, node: () => theme, line: () => theme, key: [] }))

const roleWords: Readonly<Record<NodeSymbol, string>> = {
  edge: 'Edge Transport',
  mailbox: 'Mailbox',
  hub: 'Hub Transport',
  gateway: 'SMTP gateway',
  internet: 'Internet',
  partner: 'Partner',
  exchangeOnline: 'Exchange Online',
  application: 'Application or device',
}

const symbols = Object.keys(roleWords) as NodeSymbol[]

/** Lines in the colour of the card that they come from. */
export function byRole(theme: Theme, { nodes, lines }: Pick<Scene, 'nodes' | 'lines'>): Colours {
  const symbolOf = new Map(nodes.map(({ id, symbol }) => [id, symbol]))
  const sender = new Map(lines.map(({ id, from }) => [id, symbolOf.get(from)]))
  const sending = new Set(sender.values())
  return {
    theme,
    node: () => theme,
    line(id) {
      const symbol = sender.get(id)
      return symbol ? inOneColour(theme, theme.symbols[symbol]) : theme
    },
    key: symbols
      .filter((symbol) => sending.has(symbol))
      .map((symbol) => ({ colour: theme.symbols[symbol], words: `From ${roleWords[symbol]}`, symbol })),
  }
}

const worstWords: Readonly<Record<Worst, string>> = { error: 'Error', warning: 'Warning' }

/** Cards and lines in the colour of their worst problem; what has none is grey. */
export function byFinding(theme: Theme, { nodes, bundles }: WorstProblems): Colours {
  const colourOf = (worst: Worst | undefined) => (worst ? theme.problems[worst] : theme.muted)
  const found = new Set([...nodes.values(), ...bundles.values()])
  const worst = (['error', 'warning'] as const).filter((one) => found.has(one))
  return {
    theme,
    node: (id) => inOneColour(theme, colourOf(nodes.get(id))),
    line: (_, bundle) => inOneColour(theme, colourOf(bundles.get(bundle))),
    key: [
      ...worst.map((one) => ({ colour: theme.problems[one], words: worstWords[one] })),
      { colour: theme.muted, words: 'No problem' },
    ],
  }
}

/** The theme with every card and line in that colour. The same object for the same colour: what is drawn with it is kept. */
export function inOneColour(theme: Theme, colour: string): Theme {
  const known = tinted(theme)
  const made = known.get(colour)
  if (made) return made
  const line = { stroke: colour, labelText: theme.text, labelStroke: colour }
  const next: Theme = {
    ...theme,
    symbols: filled(theme.symbols, colour),
    lines: filled(theme.lines, line),
  }
  known.set(colour, next)
  return next
}

const tinted = keptFor<Theme, Map<string, Theme>>(() => new Map())

function filled<K extends string, V>(record: Readonly<Record<K, unknown>>, value: V): Record<K, V> {
  return Object.fromEntries(Object.keys(record).map((key) => [key, value])) as Record<K, V>
}
