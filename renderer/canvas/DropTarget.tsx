import {
  useState,
  type DragEvent,
  type KeyboardEventHandler,
  type PointerEventHandler,
  type ReactNode,
  type Ref,
} from 'react'
import type { Point } from '../../shared/diagram/scene'
import { useWorkspace } from '../workspace/use-workspace'
import type { Workspace } from '../workspace/workspace'
import { scenePoint } from './view'

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
  onPointerDownCapture: PointerEventHandler | undefined
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
  }

  function drop(event: DragEvent) {
    setOver(false)
    event.preventDefault()
    const at = scenePoint(workspace, { x: event.clientX, y: event.clientY })
    takerOf(event.dataTransfer)?.drop(workspace, event.dataTransfer, at)
  }

  return (
    <div
      {...rest}
      className={over ? `${className} canvas-over` : className}
      tabIndex={-1}
      onDragOver={dragOver}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    />
  )
}
