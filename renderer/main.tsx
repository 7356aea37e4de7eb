import { createRoot } from 'react-dom/client'
import { RendererProvider } from '@fluentui/react-components'
import { App } from './App'
import { startWorker } from './background/start-worker'
import { keptWork } from './keeping/keep-work'
import { platform } from './platform'
import { startOffline } from './platform/offline'
import { startWindow } from './start/start-window'
import { WholeWindow } from './stopped/WholeWindow'
import { styleRenderer } from './styles/style-renderer'
import { WorkspaceContext } from './workspace/use-workspace'
import './styles/theme.css'
import './styles/frame.css'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')
const workspace = { platform, startWorker }
/** Of a part or of the whole window: the page hears of neither as an error of its own. */
function keepOnFault(error: unknown) {
  console.error(error)
  platform.noteFault(error)
  void keptWork(workspace).now()
}
createRoot(root, { onCaughtError: keepOnFault }).render(
  <WorkspaceContext value={workspace}>
    <RendererProvider renderer={styleRenderer()}>
      <WholeWindow>
        <App />
      </WholeWindow>
    </RendererProvider>
  </WorkspaceContext>,
)
startWindow(workspace)
startOffline()
