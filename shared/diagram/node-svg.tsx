import type { ReactElement } from 'react'
import { card, columnLeft, columnsOf, contentLeft, hasBand } from './card'
import { MarkSvg } from './marks'
import type { SceneNode } from './scene'
import { drawable, fit, fitMiddle, fontFamily } from './text'
import type { Theme } from './theme'

interface NodeSvgProps {
  node: SceneNode
  theme: Theme
  selected?: boolean
}

/** A node's card. The origin is the card's top left corner: the caller places it. */
export function NodeSvg({ node, theme, selected = false }: NodeSvgProps): ReactElement {
  const { width, height } = node
  return (
    <g fontFamily={fontFamily}>
      <ShadowSvg width={width} height={height} theme={theme} />
      <rect width={width} height={height} rx={card.radius} fill={theme.card.fill} />
      {hasBand(node.symbol) && <path d={bandPath(height)} fill={theme.symbols[node.symbol]} />}
      <rect
        width={width}
        height={height}
        rx={card.radius}
        fill="none"
        stroke={selected ? theme.selected.stroke : theme.card.stroke}
        strokeWidth={selected ? 2.5 : 1}
      />
      <TileSvg node={node} theme={theme} />
      <TitleSvg node={node} theme={theme} />
      <DetailsSvg node={node} theme={theme} />
    </g>
  )
}

/** Three faint rectangles: a blur that every program draws alike, and cheaply. */
function ShadowSvg({ width, height, theme }: { width: number; height: number; theme: Theme }): ReactElement | null {
  if (theme.card.shadowOpacity === 0) return null
  return (
    <g fill={theme.card.shadow} fillOpacity={theme.card.shadowOpacity}>
      {[0, 1, 2].map((spread) => (
        <rect
          key={spread}
          x={-spread}
          y={1 - spread / 2}
          width={width + 2 * spread}
          height={height + 1.5 * spread}
          rx={card.radius + spread}
        />
      ))}
    </g>
  )
}

function bandPath(height: number): string {
  const { band, radius } = card
  return `M0 ${radius}a${radius} ${radius} 0 0 1 ${radius} ${-radius}H${band}V${height}H${radius}a${radius} ${radius} 0 0 1 ${-radius} ${-radius}z`
}

function TileSvg({ node, theme }: NodeSvgProps): ReactElement {
  const colour = theme.symbols[node.symbol]
  const banded = hasBand(node.symbol)
  return (
    <g transform={`translate(${contentLeft(node.symbol)} ${card.tileTop})`}>
      <rect width={card.tile} height={card.tile} rx={8} fill={colour} fillOpacity={banded ? theme.tileOpacity : 1} />
      <MarkSvg symbol={node.symbol} colour={banded ? colour : theme.tileMark} />
    </g>
  )
}

function TitleSvg({ node, theme }: NodeSvgProps): ReactElement {
  const x = contentLeft(node.symbol) + card.tile + card.titleGap
  const room = node.width - x - 10
  return (
    <>
      <text x={x} y={card.eyebrowBaseline} fontSize={card.eyebrowSize} fill={theme.muted}>
        {fitMiddle(drawable(node.eyebrow), card.eyebrowSize, room)}
      </text>
      <text x={x} y={card.nameBaseline} fontSize={card.nameSize} fontWeight={600} fill={theme.text}>
        {fit(drawable(node.name), card.nameSize, room, 600)}
      </text>
    </>
  )
}

function DetailsSvg({ node, theme }: NodeSvgProps): ReactElement {
  const left = contentLeft(node.symbol)
  const room = node.width - left - 10
  const column = Math.min(columnLeft(node.details), room * 0.7)
  const size = card.detailSize
  return (
    <g fontSize={size} fill={theme.muted}>
      {node.details.map((detail, index) => {
        const [first, second] = columnsOf(detail)
        const y = card.detailBaseline + index * card.detailPitch
        return (
          <g key={index}>
            <text x={left} y={y}>
              {fit(first, size, second === '' ? room : column - 4)}
            </text>
            {second !== '' && (
              <text x={left + column} y={y}>
                {fit(second, size, room - column)}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
