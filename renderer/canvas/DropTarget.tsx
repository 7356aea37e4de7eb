import {
  useState,
  type DragEvent,
  type KeyboardEventHandler,
  type PointerEventHandler,
  type ReactNode,
  type Ref,
} from 'react'
import { dropFile, holdsFile } from '../commands/drop-file'
import { draggedPlaceable, placeAt } from '../palette/placing'
import { scenePoint } from './view'

interface DropTargetProps {
  ref: Ref<HTMLDivElement>
  className: string
  onKeyDown: KeyboardEventHandler
  onPointerDownCapture: PointerEventHandler | undefined
  children: ReactNode
}

/** The canvas takes what is dragged from the palette, and design files. */
export function DropTarget({ className, ...rest }: DropTargetProps) {
  const [over, setOver] = useState(false)

  function dragOver(event: DragEvent) {
    if (!draggedPlaceable(event.dataTransfer) && !holdsFile(event.dataTransfer)) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    setOver(true)
  }

  function drop(event: DragEvent) {
    setOver(false)
    event.preventDefault()
    const placeable = draggedPlaceable(event.dataTransfer)
    if (placeable) placeAt(placeable, scenePoint({ x: event.clientX, y: event.clientY }))
    else void dropFile(event.dataTransfer)
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
