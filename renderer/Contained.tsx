import { Component, type ReactNode } from 'react'
import { words } from './words'

interface Props {
  /** What the part shows: something else is tried anew. */
  readonly of?: unknown
  readonly children: ReactNode
}

/** A part of the window whose fault stays its own: it says so and offers to try again; the drawing and its file are safe. */
export class Contained extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidUpdate(before: Props) {
    if (this.state.failed && before.of !== this.props.of) this.setState({ failed: false })
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
