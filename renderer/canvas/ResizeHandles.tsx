import type { PointerEvent } from 'react'
import { resizeItem } from '../../shared/edits/change'
import { sequence } from '../../shared/edits/edit'
import type { Box } from '../../shared/diagram/scene'
import { app } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import type { Workspace } from '../workspace/workspace'
import { followPointer } from './follow-pointer'
import { gesture } from './gesture'
import { gridStep } from './moving'
import { scenePoint } from './view'
import { steps } from './words'
import { rezone } from './zoning'

interface Size {
  width: number
  height: number
}

/** Which edges a handle moves: -1 the left or upper one, 1 the right or lower one. */
const handles = [
  { across: -1, down: -1, cursor: 'nwse-resize' },
  { across: 1, down: -1, cursor: 'nesw-resize' },
  { across: 1, down: 1, cursor: 'nwse-resize' },
  { across: -1, down: 1, cursor: 'nesw-resize' },
] as const

type Handle = (typeof handles)[number]

export function ResizeHandles({ box, minimum }: { box: Box & { id: string }; minimum: Size }) {
  const workspace = useWorkspace()
  return handles.map((handle) => (
    <rect
      key={`${handle.across} ${handle.down}`}
      className="resize-handle nodrag nopan"
      x={(handle.across === -1 ? 0 : box.width) - 5}
      y={(handle.down === -1 ? 0 : box.height) - 5}
      width={10}
      height={10}
      rx={2}
      style={{ cursor: handle.cursor }}
      onPointerDown={(event) => startResizing(workspace, box, handle, minimum, event)}
    />
  ))
}

function startResizing(
  workspace: Workspace,
  box: Box & { id: string },
  handle: Handle,
  minimum: Size,
  event: PointerEvent,
) {
  if (event.button !== 0) return
  event.stopPropagation()
  const { id, x, y, width, height } = box
  const start = scenePoint(workspace, { x: event.clientX, y: event.clientY })
  followPointer({
    moved(to) {
      const now = scenePoint(workspace, { x: to.clientX, y: to.clientY })
      const wide = snapped(width + handle.across * (now.x - start.x), minimum.width)
      const high = snapped(height + handle.down * (now.y - start.y), minimum.height)
      const left = handle.across === -1 ? x + width - wide : x
      const top = handle.down === -1 ? y + height - high : y
      gesture(workspace).setState({ resized: { id, box: { x: left, y: top, width: wide, height: high } } })
    },
    ended(_, cancelled) {
      const { resized } = gesture(workspace).getState()
      const name = app(workspace).design.items[id]?.name ?? ''
      if (resized && !cancelled)
        app(workspace).apply(steps.resize(name), sequence(resizeItem(id, resized.box), rezone([id])))
      gesture(workspace).setState({ resized: null })
    },
  })
}

function snapped(length: number, minimum: number): number {
  return Math.max(minimum, Math.round(length / gridStep) * gridStep)
}
