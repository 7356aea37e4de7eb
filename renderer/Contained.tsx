import { Component, type ReactNode } from 'react'
import { words } from './words'

interface Props {
  /** What the part shows: something else is tried anew. */
  readonly of?: unknown
  readonly children: ReactNode
}

interface State {
  readonly failed: boolean
  readonly of: unknown
}

/** A part of the window whose fault stays its own: it says so and offers to try again; the drawing and its file are safe. */
export class Contained extends Component<Props, State> {
  override state: State = { failed: false, of: undefined }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  static getDerivedStateFromProps({ of }: Props, state: State): State | null {
    return of === state.of ? null : { failed: false, of }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <div role="alert" className="contained">
        <p>{words.partFailed}</p>
        <button type="button" onClick={() => this.setState({ failed: false })}>
          {words.tryAgain}
        </button>
      </div>
    )
  }
}
