import { join } from 'node:path'
import { app, dialog } from 'electron'
import log from 'electron-log/node'
import { designArgument } from './arguments'
import { besideArchive } from './beside-archive'
import { openLog } from './log'
import { openStudio, type Studio } from './studio'
import { readPolicy } from './policy'
import { startLine } from './surroundings'
import { closeTheWorldOff, declareScheme, keepAtHome } from './window'

const here = import.meta.dirname
const logFolder = () => join(app.getPath('userData'), 'logs')

// Files may arrive before the app is ready: a Mac sends them as events.
const early: string[] = []
let studio: Studio | undefined

app.enableSandbox()
app.setAppUserModelId('studio.mailflow.desktop')
declareScheme()
app.on('open-file', (event, path) => {
  event.preventDefault()
  if (studio) studio.open(path)
  else early.push(path)
})

if (app.requestSingleInstanceLock()) start()
else app.quit()

function start() {
  openLog(logFolder())
  log.info(startLine())

  app.on('second-instance', (_event, words, folder) => {
    const path = designArgument(words, folder)
    if (path) studio?.open(path)
    else studio?.show()
  })
  app.on('web-contents-created', (_event, contents) => keepAtHome(contents))
  app.on('window-all-closed', () => app.quit())
  app.whenReady().then(openWindow).catch(giveUp)
}

async function openWindow() {
  closeTheWorldOff(join(here, '../renderer'))
  const policy = await readPolicy()
  if (!policy.ok) throw new Error(policy.error)
  studio = await openStudio({
    policy: policy.value,
    preload: join(here, 'preload.cjs'),
    fonts: besideArchive(join(here, 'fonts')),
    logs: logFolder(),
  })
  const named = designArgument(process.argv, process.cwd())
  for (const path of named === undefined ? early : [...early, named]) studio.open(path)
}

/** Without a window there would be a process that nobody sees. */
function giveUp(error: unknown) {
  log.error(error)
  dialog.showErrorBox('Mailflow Studio could not start', error instanceof Error ? error.message : String(error))
  app.exit(1)
}
