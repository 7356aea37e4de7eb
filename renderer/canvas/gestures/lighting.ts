import { partOf, type Workspace } from '../../workspace/workspace'
import { drawingNow } from '../drawing'
import { light } from '../lit'
import type { Hit } from './hit'

/** So long the pointer rests on a line before its connector lights up: passing over lines lights nothing. */
const rest = 120

/** The connector under the pointer lights up: its lines, the servers that send for it and the hosts that it sends to. */
export const lighting = partOf((workspace) => {
  let shown: string | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined

  return {
    over(hit: Hit | undefined) {
      const bundle = hit && bundleOf(workspace, hit)
      if (bundle === shown) return
      shown = bundle
      clearTimeout(waiting)
      if (bundle === undefined) light(workspace, 'hover', null)
      else waiting = setTimeout(() => light(workspace, 'hover', connectorIds(workspace, bundle)), rest)
    },
  }
})

function bundleOf(workspace: Workspace, hit: Hit): string | undefined {
  if (hit.kind === 'label') return hit.bundle
  if (hit.kind !== 'line') return undefined
  return drawingNow(workspace).scene.lines.find(({ id }) => id === hit.id)?.bundle
}

function connectorIds(workspace: Workspace, bundle: string): ReadonlySet<string> {
  const lines = drawingNow(workspace).scene.lines.filter((line) => line.bundle === bundle)
  return new Set(lines.flatMap(({ id, from, to }) => [id, from, to]))
}
