import { join } from 'node:path'
import { electronState } from '../build/electron-state.mjs'

const standin = join(import.meta.dirname, 'standin/program')

export interface Engine {
  label: string
  /** What the environment needs so that Playwright starts it. */
  env: Record<string, string>
}

/** Electron's own program where it can run, else the stand-in (see `e2e/standin/README.md`). */
export function chooseEngine(): Engine {
  const electron = electronState()
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  if (electron.state === 'ready' && electron.real && hasDisplay)
    return { label: `REAL Electron ${electron.version}`, env: {} }
  return { label: 'STAND-IN for Electron', env: { ELECTRON_OVERRIDE_DIST_PATH: standin } }
}
