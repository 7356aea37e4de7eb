// Starts what was packed, in the stand-in for Electron and far from the repository: what the package forgot cannot be found elsewhere.
import { join } from 'node:path'
import { mkdirSync } from 'node:fs'
import { extractAll } from '@electron/asar'
import { root } from '../parts.mjs'

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text x="2" y="15" font-family="Inter" font-size="14">Ag</text></svg>'

/** What does not work, in one line. The archive and what lies beside it are put together again, since Node reads no archives. */
export async function wrongStart(archive, folder, chromium) {
  try {
    return await start(archive, folder, chromium)
  } catch (error) {
    return [`What was packed did not start: ${error.message}`]
  }
}

async function start(archive, folder, chromium) {
  extractAll(archive, join(folder, 'app'))
  mkdirSync(join(folder, 'user-data'))
  process.env.ELECTRON_OVERRIDE_DIST_PATH = join(root, 'e2e/standin/program')
  process.env.CHROMIUM_PATH = chromium
  const { _electron } = await import('@playwright/test')
  const app = await _electron.launch({
    cwd: folder,
    args: [join(folder, 'app'), `--user-data-dir=${join(folder, 'user-data')}`],
    timeout: 120_000,
  })
  try {
    const page = await app.firstWindow()
    await page.waitForFunction(() => globalThis.desktop && document.getElementById('root')?.hasChildNodes())
    const picture = await page.evaluate((svg) => globalThis.desktop.rasterize({ svg, scale: 1 }), drawing)
    return picture.ok ? [] : [`The packed app draws no PNG: ${picture.error.code}`]
  } finally {
    app.process().kill('SIGKILL')
  }
}
