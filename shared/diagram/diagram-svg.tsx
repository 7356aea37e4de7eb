import type { ReactElement } from 'react'
import { bySecurity, labelTheme, type Colours } from './colouring'
import { LabelSvg, LeaderSvg } from './label-svg'
import { LegendSvg, legendLayout, legendOf, looksOf } from './legend-svg'
import { LineSvg } from './line-svg'
import { NodeSvg } from './node-svg'
import { NoteSvg } from './note-svg'
import type { OwnHopLine } from './own-hop-lines'
import { OwnHopsSvg } from './own-hops-svg'
import type { Box, RoutedScene, Scene } from './scene'
import { drawable } from './text'
import type { Theme } from './theme'
import { ZoneSvg } from './zone-svg'

export interface DiagramSvgProps {
  scene: Scene
  routed: RoutedScene
  theme: Theme
  /** What colours tell; how safe each line is unless told. */
  colours?: Colours | undefined
  /** Pixels around the drawing; 24 unless told. */
  padding?: number
  /** Paint the theme's canvas colour behind the drawing; yes unless told. */
  background?: boolean
  title: string
  /** Explain the line styles under the drawing. */
  legend?: boolean
  /** Links in notes lead somewhere; no unless told. */
  links?: boolean
  /** Hops between own servers that nobody draws, where they are to be seen. */
  ownHops?: readonly OwnHopLine[] | undefined
  /** Style sheet text that declares the embedded fonts. */
  fontFaces?: string
}

/** A complete, standalone drawing with real text: no style sheet, no markers, no HTML. */
export function DiagramSvg(props: DiagramSvgProps): ReactElement {
  const { scene, routed, theme, background = true } = props
  const colours = coloursOf(props)
  const view = viewOf(props)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={view.width}
      height={view.height}
      viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
      role="img"
    >
      <title>{drawable(props.title)}</title>
      {props.fontFaces && <style>{props.fontFaces}</style>}
      {background && <rect x={view.x} y={view.y} width={view.width} height={view.height} fill={theme.canvas} />}
      {scene.zones.map((zone) => (
        <g key={zone.id} transform={`translate(${zone.x} ${zone.y})`}>
          <ZoneSvg zone={zone} theme={theme} />
        </g>
      ))}
      {props.ownHops && <OwnHopsSvg hops={props.ownHops} theme={theme} />}
      {routed.lines.map((line) => (
        <LineSvg key={line.id} line={line} theme={colours.line(line.id, line.bundle)} />
      ))}
      {scene.notes.map((note) => (
        <g key={note.id} transform={`translate(${note.x} ${note.y})`}>
          <NoteSvg note={note} theme={theme} links={props.links ?? false} />
        </g>
      ))}
      {scene.nodes.map((node) => (
        <g key={node.id} transform={`translate(${node.x} ${node.y})`}>
          <NodeSvg node={node} theme={colours.node(node.id)} />
        </g>
      ))}
      {routed.labels.map((label) => (
        <LeaderSvg key={label.bundle} label={label} theme={labelTheme(label, colours)} />
      ))}
      {routed.labels.map((label) => (
        <LabelSvg key={label.bundle} label={label} theme={labelTheme(label, colours)} />
      ))}
      {legendShown(props) && <PlacedLegend {...props} view={view} />}
    </svg>
  )
}

function legendShown({ routed, legend = false }: DiagramSvgProps): boolean {
  return legend && routed.lines.length > 0
}

function coloursOf({ theme, colours = bySecurity(theme) }: DiagramSvgProps): Colours {
  return colours
}

function PlacedLegend(props: DiagramSvgProps & { view: Box }): ReactElement {
  const { routed, padding = 24, view } = props
  const colours = coloursOf(props)
  const entries = legendOf(looksOf(routed.lines), colours)
  const room = view.width - 2 * padding
  const { height } = legendLayout(entries, room)
  return (
    <g transform={`translate(${view.x + padding} ${view.y + view.height - padding - height})`}>
      <LegendSvg entries={entries} colours={colours} maximumWidth={room} />
    </g>
  )
}

/** What the picture shows, in the coordinates of the scene: whole pixels. */
function viewOf(props: DiagramSvgProps): Box {
  const { bounds, lines } = props.routed
  const padding = props.padding ?? 24
  const x = Math.floor(bounds.x - padding)
  const y = Math.floor(bounds.y - padding)
  const width = Math.ceil(bounds.x + bounds.width + padding) - x
  const height = Math.ceil(bounds.y + bounds.height + padding) - y
  if (!legendShown(props)) return { x, y, width, height }
  const legend = legendLayout(legendOf(looksOf(lines), coloursOf(props)), width - 2 * padding)
  return { x, y, width: Math.max(width, legend.width + 2 * padding), height: height + legend.height + 16 }
}
