// Whether Electron can be started, without importing 'electron': that alone would begin a download.
import { accessSync, constants, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { root } from './parts.mjs'

const programs = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }

/** `{ state: 'ready', program, version, real }`, `{ state: 'missing', version, folder }` or `{ state: 'notInstalled' }`. */
export function electronState(env = process.env) {
  const folder = packageFolder()
  if (!folder) return { state: 'notInstalled' }
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const dist = env.ELECTRON_OVERRIDE_DIST_PATH || join(folder, 'dist')
  const program = join(dist, programs[process.platform] ?? 'electron')
  const fits = Boolean(env.ELECTRON_OVERRIDE_DIST_PATH) || versionIn(dist) === version
  return fits && isProgram(program)
    ? { state: 'ready', program, version, real: !versionIn(dist).includes('stand-in') }
    : { state: 'missing', version, folder }
}

/** Asks for the file's head only. Undefined if it can be had, else why not, in a few words and within `limit` milliseconds. */
export async function whyNotDownloadable(version, env = process.env, limit = 4000) {
  const mirror =
    env.ELECTRON_MIRROR || env.npm_config_electron_mirror || 'https://github.com/electron/electron/releases/download/'
  const folder = (env.ELECTRON_CUSTOM_DIR || 'v{{ version }}').replace(/{{ ?version ?}}/g, version)
  const url = `${mirror}${folder}/electron-v${version}-${process.platform}-${process.arch}.zip`
  try {
    const { ok, status } = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(limit) })
    return ok ? undefined : `the download answers ${status}`
  } catch (error) {
    return error.name === 'TimeoutError'
      ? `no answer within ${limit / 1000} s`
      : `no connection (${error.cause?.code ?? error.name})`
  }
}

function packageFolder() {
  try {
    return dirname(createRequire(join(root, 'package.json')).resolve('electron/package.json'))
  } catch {
    return undefined
  }
}

function versionIn(dist) {
  try {
    return readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '')
  } catch {
    return ''
  }
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
