import { Component, type ReactNode } from 'react'

interface Props {
  readonly onFault: () => void
  readonly children: ReactNode
}

/** A dialog that cannot be loaded, or fails, goes away and is told of; the window under it stays. */
export class Fallible extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch() {
    this.props.onFault()
  }

  override render() {
    return this.state.failed ? null : this.props.children
  }
}
