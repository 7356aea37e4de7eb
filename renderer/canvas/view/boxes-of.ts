import { app } from '../../store/store'
import type { Workspace } from '../../workspace/workspace'
import { drawingNow } from '../drawing'

/** Where things are: of a line or connector, the nodes at its ends. */
export function boxesOf(workspace: Workspace, ids: readonly string[]) {
  const { scene } = drawingNow(workspace)
  const wanted = new Set(ids)
  for (const line of scene.lines) {
    if (!wanted.has(line.id) && !wanted.has(line.bundle)) continue
    wanted.add(line.from)
    wanted.add(line.to)
  }
  for (const id of ids) {
    const item = app(workspace).design.items[id]
    if (item?.kind === 'receiveConnector') wanted.add(item.server)
  }
  return [...scene.zones, ...scene.nodes, ...scene.notes].filter((box) => wanted.has(box.id))
}
