import { createRoot } from 'react-dom/client'
import { App } from './App'
import { startWorker } from './background/start-worker'
import { platform } from './platform'
import { startOffline } from './platform/offline'
import { startWindow } from './start/start-window'
import { WorkspaceContext } from './workspace/use-workspace'
import './styles/theme.css'
import './styles/frame.css'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')
const workspace = { platform, startWorker }
createRoot(root).render(
  <WorkspaceContext value={workspace}>
    <App />
  </WorkspaceContext>,
)
startWindow(workspace)
startOffline()
