import { Component, type ContextType, type ReactNode } from 'react'
import { WorkspaceContext } from '../workspace/use-workspace'
import { keepAfterFault, letGo, type Safety } from './aftermath'
import { StoppedPage } from './StoppedPage'

interface Props {
  readonly children: ReactNode
}

interface State {
  readonly failed: boolean
  readonly safety: Safety | 'keeping'
}

/**
 * Around the whole window: a fault that no part of it contains would leave an empty page. Unsaved work is kept first, then a plain
 * page says so and offers to go on.
 */
export class WholeWindow extends Component<Props, State> {
  static override contextType = WorkspaceContext
  declare context: ContextType<typeof WorkspaceContext>
  override state: State = { failed: false, safety: 'keeping' }

  static getDerivedStateFromError(): State {
    return { failed: true, safety: 'keeping' }
  }

  override componentDidCatch() {
    if (this.context) void keepAfterFault(this.context).then((safety) => this.setState({ safety }))
  }

  override render() {
    const workspace = this.context
    if (!this.state.failed || !workspace) return this.props.children
    const goOn = () => {
      letGo(workspace)
      this.setState({ failed: false })
    }
    return <StoppedPage workspace={workspace} safety={this.state.safety} onGoOn={goOn} />
  }
}
