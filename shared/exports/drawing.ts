import { ownHopLines } from '../diagram/own-hop-lines'
import { renderSvg, type EmbeddedFonts } from '../diagram/render-svg'
import { sceneOf } from '../diagram/scene-of'
import type { Design } from '../model/design'
import type { ExportOptions } from './writer'

/** The whole design as the text of an SVG file, which every picture starts from. */
export function svgOf(
  design: Design,
  { theme, colours, routed, ownHops }: ExportOptions,
  embedFonts?: EmbeddedFonts,
): string {
  const scene = sceneOf(design)
  const hops = ownHops ? ownHopLines(design, scene.nodes, new Set()).shown : undefined
  return renderSvg(scene, { routed, theme, colours, title: design.title, links: true, embedFonts, ownHops: hops })
}

/** Whether nothing is on the canvas that a picture could show. */
export function isBlank(design: Design): boolean {
  const { nodes, zones, notes } = sceneOf(design)
  return nodes.length + zones.length + notes.length === 0
}
