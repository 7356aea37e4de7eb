import { placeAll, type Places } from '../../shared/diagram/arrange/tidy/tidy-up'
import type { Box, Scene } from '../../shared/diagram/scene'
import { sceneOf } from '../../shared/diagram/scene-of'
import { drawing } from '../canvas/drawing'
import { isLarge } from '../store/large'
import { app } from '../store/store'
import { movement } from '../styles/movement'
import type { Workspace } from '../workspace/workspace'

/** Draws everything on its way to its new place; lines and labels follow when it is there. Who wants less motion sees none. */
export async function glide(workspace: Workspace, places: Places): Promise<void> {
  const { design } = app(workspace)
  const duration = movement(280)
  if (duration === 0 || isLarge(design) || document.hidden) return
  const [from, to] = [sceneOf(design), sceneOf(placeAll(places)(design))]
  const { store } = drawing(workspace)
  const { routed } = store.getState()
  const start = performance.now()
  for (let part = 0; part < 1;) {
    const now = await nextFrame()
    // Somebody edits meanwhile: the drawing is that of the edit by now.
    if (app(workspace).design !== design) return
    part = Math.min(1, Math.max(0, (now - start) / duration))
    store.setState({
      scene: between(from, to, eased(part)),
      routed: { ...routed, lines: [], labels: [] },
      moving: null,
    })
  }
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve))
}

/** Slow at both ends. */
function eased(part: number): number {
  return part * part * (3 - 2 * part)
}

function between(from: Scene, to: Scene, part: number): Scene {
  const target = new Map<string, Box>([...to.zones, ...to.nodes, ...to.notes].map((box) => [box.id, box]))
  const moved = <B extends Box & { id: string }>(box: B): B => {
    const end = target.get(box.id) ?? box
    const mix = (a: number, b: number): number => a + (b - a) * part
    return {
      ...box,
      x: mix(box.x, end.x),
      y: mix(box.y, end.y),
      width: mix(box.width, end.width),
      height: mix(box.height, end.height),
    }
  }
  return { ...from, zones: from.zones.map(moved), nodes: from.nodes.map(moved), notes: from.notes.map(moved) }
}
