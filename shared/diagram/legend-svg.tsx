import type { ReactElement } from 'react'
import { lineLooks, lineStyles } from './line-style'
import { LineSvg } from './line-svg'
import { LockSvg, lockWidth } from './marks'
import type { LineLook, Point, RoutedLine } from './scene'
import { fontFamily, textWidth } from './text'
import type { Theme } from './theme'

const measures = { textSize: 11.5, pitch: 22, padding: 12, sample: 36, gap: 8, between: 22 }

/** The labels of these lines show a lock: so does the legend. */
const locked: ReadonlySet<LineLook> = new Set<LineLook>(['authenticatedEncrypted'])

function wordsLeft(look: LineLook): number {
  return measures.sample + measures.gap + (locked.has(look) ? lockWidth + 5 : 0)
}

interface LegendSvgProps {
  looks: readonly LineLook[]
  theme: Theme
  /** Entries stand side by side up to this width; 0 puts one on each row. */
  maximumWidth?: number
}

/** What the lines mean. The origin is the top left corner: the caller places it. */
export function LegendSvg({ looks, theme, maximumWidth = 0 }: LegendSvgProps): ReactElement {
  const { width, height, places } = legendLayout(looks, maximumWidth)
  return (
    <g fontFamily={fontFamily} fontSize={measures.textSize}>
      <rect width={width} height={height} rx={8} fill={theme.card.fill} stroke={theme.card.stroke} />
      {looks.map((look, index) => {
        const { x, y } = places[index] ?? { x: 0, y: 0 }
        return (
          <g key={look}>
            <LineSvg line={sampleLine(look, x, y)} theme={theme} />
            {locked.has(look) && (
              <LockSvg x={x + measures.sample + measures.gap} y={y - 5.5} colour={theme.lines[look].labelText} />
            )}
            <text x={x + wordsLeft(look)} y={y + 4} fill={theme.muted}>
              {lineStyles[look].words}
            </text>
          </g>
        )
      })}
    </g>
  )
}

/** Size of the legend, and where each entry stands in it. */
export function legendLayout(
  looks: readonly LineLook[],
  maximumWidth = 0,
): { width: number; height: number; places: Point[] } {
  const places: Point[] = []
  let right = measures.padding
  let row = 0
  let width = 0
  for (const look of looks) {
    const entry = wordsLeft(look) + Math.ceil(textWidth(lineStyles[look].words, measures.textSize))
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
