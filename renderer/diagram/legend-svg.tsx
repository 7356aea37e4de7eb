import type { ReactElement } from 'react'
import { lineSecurities, lineStyles } from './line-style'
import { LineSvg } from './line-svg'
import type { LineSecurity, Point, RoutedLine } from './scene'
import { fontFamily, textWidth } from './text'
import type { Theme } from './theme'

const measures = { textSize: 11.5, pitch: 22, padding: 12, sample: 36, gap: 8, between: 22 }

interface LegendSvgProps {
  securities: readonly LineSecurity[]
  theme: Theme
  /** Entries stand side by side up to this width; 0 puts one on each row. */
  maximumWidth?: number
}

/** What the lines mean. The origin is the top left corner: the caller places it. */
export function LegendSvg({ securities, theme, maximumWidth = 0 }: LegendSvgProps): ReactElement {
  const { width, height, places } = legendLayout(securities, maximumWidth)
  return (
    <g fontFamily={fontFamily} fontSize={measures.textSize}>
      <rect width={width} height={height} rx={8} fill={theme.card.fill} stroke={theme.card.stroke} />
      {securities.map((security, index) => {
        const { x, y } = places[index] ?? { x: 0, y: 0 }
        return (
          <g key={security}>
            <LineSvg line={sampleLine(security, x, y)} theme={theme} />
            <text x={x + measures.sample + measures.gap} y={y + 4} fill={theme.muted}>
              {lineStyles[security].words}
            </text>
          </g>
        )
      })}
    </g>
  )
}

/** Size of the legend, and where each entry stands in it. */
export function legendLayout(
  securities: readonly LineSecurity[],
  maximumWidth = 0,
): { width: number; height: number; places: Point[] } {
  const places: Point[] = []
  let right = measures.padding
  let row = 0
  let width = 0
  for (const security of securities) {
    const entry = measures.sample + measures.gap + Math.ceil(textWidth(lineStyles[security].words, measures.textSize))
    const follows = right > measures.padding && right + measures.between + entry + measures.padding <= maximumWidth
    if (!follows && places.length > 0) row++
    const x = follows ? right + measures.between : measures.padding
    places.push({ x, y: 6 + (row + 0.5) * measures.pitch })
    right = x + entry
    width = Math.max(width, right + measures.padding)
  }
  return { width, height: 12 + (row + 1) * measures.pitch, places }
}

/** The security levels that the lines show, safest first. */
export function securitiesOf(lines: readonly { security: LineSecurity }[]): LineSecurity[] {
  const used = new Set(lines.map((line) => line.security))
  return lineSecurities.filter((security) => used.has(security))
}

function sampleLine(security: LineSecurity, x: number, y: number): RoutedLine {
  const end = { x: x + measures.sample, y }
  const path = `M${x} ${y}H${end.x - 8}`
  return { id: security, bundle: security, security, path, points: [{ x, y }, end], arrow: { ...end, angle: 0 } }
}
