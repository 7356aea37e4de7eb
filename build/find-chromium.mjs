import { accessSync, constants, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/** The path of a browser of the Chromium family, or undefined. `CHROMIUM_PATH` or `CHROME_PATH` decides where it is set. */
export async function findChromium(env = process.env) {
  return installedChromium(env) ?? (await playwrightChromium())
}

/** Without Playwright's own: the browser that a user has. */
export function installedChromium(env = process.env, platform = process.platform) {
  const places = placesOn[platform] ?? placesOn.linux
  return [env.CHROMIUM_PATH, env.CHROME_PATH, ...places(env)].find(isProgram)
}

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
]

const macNames = ['Google Chrome', 'Microsoft Edge', 'Chromium', 'Brave Browser']

const windowsPaths = [
  'Microsoft/Edge/Application/msedge.exe',
  'Google/Chrome/Application/chrome.exe',
  'BraveSoftware/Brave-Browser/Application/brave.exe',
  'Chromium/Application/chrome.exe',
]

const placesOn = {
  linux: ({ PATH = '' }) =>
    linuxNames.flatMap((name) => ['/usr/bin', ...PATH.split(delimiter)].map((folder) => join(folder, name))),
  darwin: () =>
    ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      macNames.map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)),
    ),
  win32: (env) =>
    [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => windowsPaths.map((path) => join(folder, path))),
}

async function playwrightChromium() {
  try {
    const { chromium } = await import('@playwright/test')
    const path = chromium.executablePath()
    return isProgram(path) ? path : undefined
  } catch {
    return undefined
  }
}

function isProgram(path) {
  if (!path) return false
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
