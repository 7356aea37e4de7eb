import type { ReactElement } from 'react'
import { lineSecurities, lineStyles } from './line-style'
import { LineSvg } from './line-svg'
import type { LineSecurity, RoutedLine } from './scene'
import { fontFamily, textWidth } from './text'
import type { Theme } from './theme'

const measures = { textSize: 11.5, pitch: 20, padding: 12, sample: 40, gap: 10 }

export function legendSize(securities: readonly LineSecurity[]): { width: number; height: number } {
  const widest = Math.max(0, ...securities.map((security) => textWidth(lineStyles[security].words, measures.textSize)))
  return {
    width: Math.ceil(2 * measures.padding + measures.sample + measures.gap + widest),
    height: securities.length * measures.pitch + 12,
  }
}

/** The security levels that the lines show, safest first. */
export function securitiesOf(lines: readonly { security: LineSecurity }[]): LineSecurity[] {
  const used = new Set(lines.map((line) => line.security))
  return lineSecurities.filter((security) => used.has(security))
}

/** What the lines mean. The origin is the top left corner: the caller places it. */
export function LegendSvg({ securities, theme }: { securities: readonly LineSecurity[]; theme: Theme }): ReactElement {
  const { width, height } = legendSize(securities)
  return (
    <g fontFamily={fontFamily} fontSize={measures.textSize}>
      <rect width={width} height={height} rx={8} fill={theme.card.fill} stroke={theme.card.stroke} />
      {securities.map((security, index) => {
        const y = 6 + (index + 0.5) * measures.pitch
        return (
          <g key={security}>
            <LineSvg line={sampleLine(security, y)} theme={theme} />
            <text x={measures.padding + measures.sample + measures.gap} y={y + 4} fill={theme.muted}>
              {lineStyles[security].words}
            </text>
          </g>
        )
      })}
    </g>
  )
}

function sampleLine(security: LineSecurity, y: number): RoutedLine {
  const start = { x: measures.padding, y }
  const end = { x: measures.padding + measures.sample, y }
  const path = `M${start.x} ${y}H${end.x - 8}`
  return { id: security, bundle: security, security, path, points: [start, end], arrow: { ...end, angle: 0 } }
}
