import type { Size } from '../picture-size'
import type { Box, NodeSymbol } from './scene'
import { drawable, textWidth } from './text'

/** Measures of a node's card, in pixels; the origin is its top left corner. */
export const card = {
  radius: 10,
  band: 13,
  tile: 30,
  tileTop: 14,
  titleGap: 10,
  eyebrowSize: 11,
  eyebrowBaseline: 26,
  nameSize: 14,
  nameBaseline: 43,
  detailSize: 11.5,
  detailBaseline: 68,
  detailPitch: 17,
  columnGap: 10,
  right: 14,
  maximum: 240,
  /** So wide for role and version, which are never cut: no version of Exchange needs more. */
  eyebrowMaximum: 288,
}

/** Servers are ours to configure: a coloured band says so. The other ends have none and are narrower. */
const servers: ReadonlySet<NodeSymbol> = new Set<NodeSymbol>(['edge', 'mailbox', 'hub'])

export function hasBand(symbol: NodeSymbol): boolean {
  return servers.has(symbol)
}

export function contentLeft(symbol: NodeSymbol): number {
  return hasBand(symbol) ? 24 : 14
}

/** A detail such as `10.1.1.1   external`: two or more spaces separate two columns. */
export function columnsOf(detail: string): [string, string] {
  const [first = '', ...rest] = drawable(detail)
    .trim()
    .split(/\s{2,}/)
  return [first, rest.join(' ')]
}

/** Where the second column begins: after the widest first column that has a second. */
export function columnLeft(details: readonly string[]): number {
  const firsts = details.map(columnsOf).filter(([, second]) => second !== '')
  return Math.max(0, ...firsts.map(([first]) => textWidth(first, card.detailSize))) + card.columnGap
}

/**
 * Size of a node's card: multiples of 8 wide, so that similar cards are equal, and at most 240, or as wide as role and version
 * need; longer text is shortened when drawn.
 */
export function nodeSize(symbol: NodeSymbol, eyebrow: string, name: string, details: readonly string[]): Size {
  const left = contentLeft(symbol)
  const title = left + card.tile + card.titleGap
  const column = columnLeft(details)
  const eyebrowRight = Math.min(
    card.eyebrowMaximum,
    title + textWidth(drawable(eyebrow), card.eyebrowSize) + card.right,
  )
  const rights = [
    title + textWidth(drawable(name), card.nameSize, 600),
    ...details.map(columnsOf).map(([first, second]) => {
      return left + (second === '' ? textWidth(first, card.detailSize) : column + textWidth(second, card.detailSize))
    }),
  ]
  const width = Math.max(
    hasBand(symbol) ? 200 : 136,
    Math.min(card.maximum, Math.max(...rights) + card.right),
    eyebrowRight,
  )
  return { width: eights(width), height: even(nodeHeight(details.length)) }
}

/** The corner of a card where the window counts its problems: nothing else stands there, in no picture. */
export function badgeCorner({ x, y, width }: Box): Box {
  return { x: x + width - 13, y: y - 10, width: 26, height: 20 }
}

function nodeHeight(details: number): number {
  return details === 0 ? 58 : 61 + card.detailPitch * details
}

/** Rounded up to a multiple of 8. */
function eights(length: number): number {
  return 8 * Math.ceil(length / 8 - 1e-6)
}

export function even(length: number): number {
  return 2 * Math.ceil(length / 2 - 1e-6)
}
