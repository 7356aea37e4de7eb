import type { Box, Point, Scene, SceneNode } from '../../shared/diagram/scene'

/** The node drawn last at that point, which is the one seen there. */
export function nodeAt(scene: Scene, point: Point): SceneNode | undefined {
  return scene.nodes.findLast((node) => contains(node, point))
}

export function contains(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
}

export function encloses(frame: Box, box: Box): boolean {
  return contains(frame, box) && contains(frame, { x: box.x + box.width, y: box.y + box.height })
}

export function boundsOf(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}
