// `npm start`: the desktop app if Electron is here or can be had, else the browser edition and one line why.
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildStale } from './build.mjs'
import { electronState, whyNotDownloadable } from './electron-state.mjs'
import { root } from './parts.mjs'

const downloadLimit = 10 * 60 * 1000
const words = process.argv.slice(2)

await buildStale(['renderer', 'electron', 'preload'])
const electron = await readyElectron()
if (electron.program) run(electron.program, ['.', ...words])
else {
  console.log(`Opening the browser edition: ${electron.why}.`)
  run(process.execPath, [join(root, 'build/serve.mjs'), ...words])
}

async function readyElectron() {
  const found = electronState()
  if (found.state === 'ready') return found
  if (found.state === 'notInstalled') return { why: 'Electron is not among the installed packages' }
  const why = await whyNotDownloadable(found.version)
  if (why) return { why: `Electron ${found.version} is not here, and ${why}` }
  console.log(`Fetching Electron ${found.version}, once.`)
  spawnSync(process.execPath, [join(found.folder, 'install.js')], {
    stdio: 'inherit',
    timeout: downloadLimit,
    killSignal: 'SIGKILL',
  })
  const fetched = electronState()
  return fetched.state === 'ready' ? fetched : { why: `Electron ${found.version} could not be fetched` }
}

function run(program, args) {
  const child = spawn(program, args, { cwd: root, stdio: 'inherit' })
  child.on('error', (error) => {
    console.error(`${program} did not start: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code) => process.exit(code ?? 1))
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
}
