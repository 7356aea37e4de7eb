import { useState, type DragEvent, type KeyboardEventHandler, type ReactNode, type Ref } from 'react'
import type { Point } from '../../../shared/diagram/scene'
import { useWorkspace } from '../../workspace/use-workspace'
import type { Workspace } from '../../workspace/workspace'
import { scenePoint } from '../view/view'
import { showTaker } from '../zones/taking'

/** What takes one kind of thing that is dropped onto the canvas. */
export interface DropTaker {
  takes(data: DataTransfer): boolean
  drop(workspace: Workspace, data: DataTransfer, at: Point): void
}

interface DropTargetProps {
  ref: Ref<HTMLDivElement>
  className: string
  takers: readonly DropTaker[]
  onKeyDown: KeyboardEventHandler
  onKeyUp: KeyboardEventHandler
  children: ReactNode
}

/** The canvas takes what its takers take; the first that does has it. */
export function DropTarget({ className, takers, ...rest }: DropTargetProps) {
  const workspace = useWorkspace()
  const [over, setOver] = useState(false)
  const takerOf = (data: DataTransfer) => takers.find((taker) => taker.takes(data))

  function dragOver(event: DragEvent) {
    if (!takerOf(event.dataTransfer)) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    setOver(true)
    showTaker(workspace, pointOf(event))
  }

  function drop(event: DragEvent) {
    leave()
    event.preventDefault()
    takerOf(event.dataTransfer)?.drop(workspace, event.dataTransfer, pointOf(event))
  }

  function leave() {
    setOver(false)
    showTaker(workspace, null)
  }

  const pointOf = ({ clientX: x, clientY: y }: DragEvent) => scenePoint(workspace, { x, y })

  return (
    <div
      {...rest}
      className={over ? `${className} canvas-over` : className}
      tabIndex={-1}
      onDragOver={dragOver}
      onDragLeave={leave}
      onDrop={drop}
    />
  )
}
