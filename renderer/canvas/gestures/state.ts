import type { Pointer } from './pointer'

/** What the pointer is doing while its button is held. */
export interface State {
  readonly name: StateName
  /** The pointer moved, or a key that matters to it changed: what it is doing then. */
  moved(pointer: Pointer): State
  /** The button is let go: at most one step, which has a name. */
  released(pointer: Pointer): void
  /** Escape, or the pointer was taken away: it is as if nothing had been. */
  cancelled(): void
}

export type StateName =
  'pressed' | 'dragging' | 'lassoing' | 'connecting' | 'reconnecting' | 'bending' | 'resizing' | 'panning'
