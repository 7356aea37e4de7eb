import { isSameBox } from '../../../shared/diagram/routing/geometry'
import { rerouteMoved } from '../../../shared/diagram/route-scene'
import type { Point, RoutedScene, Scene } from '../../../shared/diagram/scene'
import { inSceneOrder, movedLines, bundlesByMove } from './moving-lines'

/** What is drawn. */
interface Drawn {
  readonly scene: Scene
  readonly routed: RoutedScene
}

/** Routes what an edit touched; what moved as one goes along as it is. */
export function roughly(before: Drawn, scene: Scene): RoutedScene {
  const ids = moved(before.scene, scene)
  const by = scene.lines === before.scene.lines ? commonShift(before.scene, scene) : undefined
  if (!by) return rerouteMoved(before.routed, scene, ids, standStill(before.scene, scene, ids) ? 'asTheyAre' : 'placed')
  const parts = bundlesByMove(before.scene, before.routed, ids)
  return inSceneOrder(movedLines(parts, scene, ids, by, before.routed.bounds, 'placed'), scene)
}

/** Whether none of these nodes is new or stands elsewhere: they only grew or shrank. */
function standStill(before: Scene, after: Scene, ids: ReadonlySet<string>): boolean {
  const drawn = new Map(before.nodes.map((node) => [node.id, node]))
  return after.nodes.every(({ id, x, y }) => !ids.has(id) || (drawn.get(id)?.x === x && drawn.get(id)?.y === y))
}

/** Nodes that are new, or stand elsewhere or are of another size than before. */
function moved(before: Scene, after: Scene): ReadonlySet<string> {
  const drawn = new Map(before.nodes.map((node) => [node.id, node]))
  return new Set(after.nodes.filter((node) => !isSameBox(drawn.get(node.id), node)).map(({ id }) => id))
}

/** How far the nodes moved that did, if all of them moved alike and none changed its size. */
function commonShift(before: Scene, after: Scene): Point | undefined {
  if (before.nodes.length !== after.nodes.length) return undefined
  let by: Point | undefined
  for (const [index, node] of after.nodes.entries()) {
    const old = before.nodes[index]
    if (node === old) continue
    if (!old || old.id !== node.id || old.width !== node.width || old.height !== node.height) return undefined
    const shift = { x: node.x - old.x, y: node.y - old.y }
    if (by && (by.x !== shift.x || by.y !== shift.y)) return undefined
    by = shift
  }
  return by
}
