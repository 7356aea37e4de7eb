import type { KeyboardEvent, PointerEvent } from 'react'
import './separator.css'

interface Props {
  label: string
  /** How the border lies that is moved. */
  orientation: 'vertical' | 'horizontal'
  /** The size of what it borders, in pixels. */
  value: number
  least: number
  most: number
  /** Whether that is on the far side, so that it grows when the border moves to the left, or up. */
  far?: boolean
  /** While it is dragged. */
  onMove(size: number): void
  /** Where it is left. */
  onChange(size: number): void
  onReset(): void
}

const step = 16
const directions: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }

/** A border that can be moved, by dragging it or with arrow keys; a double click gives the usual size back. */
export function Separator({ label, orientation, value, least, most, far = false, onMove, onChange, onReset }: Props) {
  const sign = far ? -1 : 1
  const within = (size: number) => Math.min(most, Math.max(least, Math.round(size)))
  const set = (size: number) => onChange(within(size))

  function pressed(event: KeyboardEvent) {
    const direction = directions[event.key]
    if (direction !== undefined) set(value + direction * sign * step)
    else if (event.key === 'Home') set(least)
    else if (event.key === 'End') set(most)
    else if (event.key === 'Enter') onReset()
    else return
    event.preventDefault()
  }

  function grabbed(event: PointerEvent<HTMLElement>) {
    if (event.button !== 0) return
    event.preventDefault()
    const { currentTarget: border, pointerId } = event
    const start = along(event)
    let size = value
    const moved = (to: globalThis.PointerEvent) => {
      size = within(value + sign * (along(to) - start))
      onMove(size)
    }
    border.focus()
    border.setPointerCapture(pointerId)
    border.addEventListener('pointermove', moved)
    const end = () => {
      border.removeEventListener('pointermove', moved)
      if (size !== value) onChange(size)
    }
    border.addEventListener('lostpointercapture', end, { once: true })
  }

  const along = (at: { clientX: number; clientY: number }) => (orientation === 'vertical' ? at.clientX : at.clientY)

  return (
    <div
      className={`separator ${orientation}`}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={orientation}
      aria-valuenow={value}
      aria-valuemin={least}
      aria-valuemax={most}
      onKeyDown={pressed}
      onPointerDown={grabbed}
      onDoubleClick={onReset}
    />
  )
}
