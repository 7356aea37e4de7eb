import { createRoot } from 'react-dom/client'
import { RendererProvider } from '@fluentui/react-components'
import { App } from './App'
import { startWorker } from './background/start-worker'
import { platform } from './platform'
import { startWindow } from './start/start-window'
import { styleRenderer } from './styles/style-renderer'
import { WorkspaceContext } from './workspace/use-workspace'
import './styles/theme.css'
import './styles/frame.css'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')
const workspace = { platform, startWorker }
createRoot(root).render(
  <WorkspaceContext value={workspace}>
    <RendererProvider renderer={styleRenderer()}>
      <App />
    </RendererProvider>
  </WorkspaceContext>,
)
startWindow(workspace)
