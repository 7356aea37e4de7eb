import type { ReactElement } from 'react'
import { inOneColour, type ColourEntry, type Colours } from './colouring'
import { lineLooks, lineStyles } from './line-style'
import { LineSvg } from './line-svg'
import { LockSvg, MarkSvg, lockWidth } from './marks'
import type { LineLook, Point, RoutedLine } from './scene'
import { fontFamily, textWidth } from './text'
import type { Theme } from './theme'

const measures = { textSize: 11.5, pitch: 22, padding: 12, sample: 36, swatch: 16, gap: 8, between: 22 }

/** The labels of these lines show a lock: so does the legend. */
const locked: ReadonlySet<LineLook> = new Set<LineLook>(['authenticatedEncrypted'])

/** What the legend explains: a style of lines, or a colour. */
export type LegendEntry =
  { readonly kind: 'look'; readonly look: LineLook } | ({ readonly kind: 'colour' } & ColourEntry)

/** The styles that lines have, and then what the colours mean. */
export function legendOf(looks: readonly LineLook[], { key }: Colours): readonly LegendEntry[] {
  if (looks.length === 0) return []
  return [
    ...looks.map((look) => ({ kind: 'look' as const, look })),
    ...key.map((entry) => ({ kind: 'colour' as const, ...entry })),
  ]
}

function wordsLeft(entry: LegendEntry): number {
  if (entry.kind === 'colour') return measures.swatch + measures.gap
  return measures.sample + measures.gap + (locked.has(entry.look) ? lockWidth + 5 : 0)
}

function wordsOf(entry: LegendEntry): string {
  return entry.kind === 'look' ? lineStyles[entry.look].words : entry.words
}

interface LegendSvgProps {
  entries: readonly LegendEntry[]
  colours: Colours
  /** Entries stand side by side up to this width; 0 puts one on each row. */
  maximumWidth?: number
  /** Of the ground; as wide as the entries unless told. */
  width?: number
}

/** What the lines and colours mean. The origin is the top left corner: the caller places it. */
export function LegendSvg({ entries, colours, maximumWidth = 0, width }: LegendSvgProps): ReactElement {
  const { theme, key } = colours
  const { height, places, ...layout } = legendLayout(entries, maximumWidth)
  // Where the colours tell something else, the samples of the styles have none of their own.
  const plain = key.length > 0 ? inOneColour(theme, theme.muted) : theme
  return (
    <g fontFamily={fontFamily} fontSize={measures.textSize}>
      <rect width={width ?? layout.width} height={height} rx={8} fill={theme.card.fill} stroke={theme.card.stroke} />
      {entries.map((entry, index) => {
        const { x, y } = places[index] ?? { x: 0, y: 0 }
        return (
          <g key={wordsOf(entry)}>
            {entry.kind === 'look' ? (
              <LookSvg look={entry.look} x={x} y={y} theme={plain} />
            ) : (
              <SwatchSvg entry={entry} x={x} y={y} theme={theme} />
            )}
            <text x={x + wordsLeft(entry)} y={y + 4} fill={theme.muted}>
              {wordsOf(entry)}
            </text>
          </g>
        )
      })}
    </g>
  )
}

interface SampleProps {
  x: number
  y: number
  theme: Theme
}

function LookSvg({ look, x, y, theme }: SampleProps & { look: LineLook }): ReactElement {
  return (
    <>
      <LineSvg line={sampleLine(look, x, y)} theme={theme} />
      {locked.has(look) && (
        <LockSvg x={x + measures.sample + measures.gap} y={y - 5.5} colour={theme.lines[look].labelText} />
      )}
    </>
  )
}

/** A square in the colour, with the mark of the cards that have it. */
function SwatchSvg({ entry: { colour, symbol }, x, y, theme }: SampleProps & { entry: ColourEntry }): ReactElement {
  const { swatch } = measures
  return (
    <g transform={`translate(${x} ${y - swatch / 2})`}>
      <rect width={swatch} height={swatch} rx={4} fill={colour} />
      {symbol && (
        <g transform={`scale(${swatch / 30})`}>
          <MarkSvg symbol={symbol} colour={theme.tileMark} />
        </g>
      )}
    </g>
  )
}

/** Size of the legend, and where each entry stands in it. */
export function legendLayout(
  entries: readonly LegendEntry[],
  maximumWidth = 0,
): { width: number; height: number; places: Point[] } {
  const places: Point[] = []
  let right = measures.padding
  let row = 0
  let width = 0
  for (const one of entries) {
    const entry = wordsLeft(one) + Math.ceil(textWidth(wordsOf(one), measures.textSize))
    const follows = right > measures.padding && right + measures.between + entry + measures.padding <= maximumWidth
    if (!follows && places.length > 0) row++
    const x = follows ? right + measures.between : measures.padding
    places.push({ x, y: 6 + (row + 0.5) * measures.pitch })
    right = x + entry
    width = Math.max(width, right + measures.padding)
  }
  return { width, height: 12 + (row + 1) * measures.pitch, places }
}

/** The look levels that the lines show, safest first. */
export function looksOf(lines: readonly { look: LineLook }[]): LineLook[] {
  const used = new Set(lines.map((line) => line.look))
  return lineLooks.filter((look) => used.has(look))
}

function sampleLine(look: LineLook, x: number, y: number): RoutedLine {
  const end = { x: x + measures.sample, y }
  const path = `M${x} ${y}H${end.x - 8}`
  return { id: look, bundle: look, look, path, points: [{ x, y }, end], arrow: { ...end, angle: 0 } }
}
