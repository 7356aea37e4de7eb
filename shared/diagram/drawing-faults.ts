import { boxBetween, overlaps } from './routing/geometry'
import { takenBy, written } from './route-scene'
import type { Box, RoutedScene, Scene } from './scene'

/** What nobody wants to see in a drawing, a sentence for each: of good drawings there is none. */
export function drawingFaults(scene: Scene, routed: RoutedScene): string[] {
  return [...coveredLabels(scene, routed), ...linesUnderCards(scene, routed)]
}

/** Lines that run behind the box. */
export function crossing({ lines }: RoutedScene, box: Box): string[] {
  return lines.flatMap(({ id, points }) => {
    const behind = points.slice(1).some((end, index) => overlaps(boxBetween(points[index] ?? end, end), box))
    return behind ? [id] : []
  })
}

/** Labels that cover a node, the corner of its badge, a note, the title of a zone, or another label. */
export function coveredLabels(scene: Scene, { labels }: RoutedScene): string[] {
  const things: readonly (Box & { readonly text?: string })[] = takenBy(scene, scene.nodes)
  return labels.flatMap((label, index) =>
    [...things, ...labels.slice(index + 1)]
      .filter((other) => overlaps(label, other))
      .map(
        (other) => `label “${label.text}” covers ${other.text === undefined ? 'a card or title' : `“${other.text}”`}`,
      ),
  )
}

/** Lines under a card or note, be it the card where they end: they end at its border. */
function linesUnderCards(scene: Scene, routed: RoutedScene): string[] {
  return [...scene.nodes, ...written(scene)].flatMap((card) =>
    crossing(routed, card).map((id) => `line ${id} runs under ${card.id}`),
  )
}
