import type { ArrangeCommandId } from '../../shared/commands'
import type { Workspace } from '../workspace/workspace'
import { togglePinned } from './pinning'
import { alignSelected, distributeSelected, spaceSelected } from './selection'
import { tidyUp } from './tidy-up'

/** What the commands of the menu “Arrange” do. */
const actions: Record<ArrangeCommandId, (workspace: Workspace) => unknown> = {
  tidyUp: (workspace) => tidyUp(workspace),
  togglePinned,
  alignLeft: (workspace) => alignSelected(workspace, 'left'),
  alignCentre: (workspace) => alignSelected(workspace, 'centre'),
  alignRight: (workspace) => alignSelected(workspace, 'right'),
  alignTop: (workspace) => alignSelected(workspace, 'top'),
  alignMiddle: (workspace) => alignSelected(workspace, 'middle'),
  alignBottom: (workspace) => alignSelected(workspace, 'bottom'),
  distributeAcross: (workspace) => distributeSelected(workspace, 'x'),
  distributeDown: (workspace) => distributeSelected(workspace, 'y'),
  spaceAcross: (workspace) => spaceSelected(workspace, 'x'),
  spaceDown: (workspace) => spaceSelected(workspace, 'y'),
}

export function arrange(workspace: Workspace, id: ArrangeCommandId) {
  void actions[id](workspace)
}
