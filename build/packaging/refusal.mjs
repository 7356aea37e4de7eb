// Whether a package for people can be made here. Its Electron is fetched by electron-builder and held against the published hash.
import { electronState, whyNotDownloadable } from '../electron-state.mjs'

/** Undefined where it can, else one sentence that says why not and one that says what to do. */
export async function whyNoPackage(env = process.env) {
  if (env.ELECTRON_OVERRIDE_DIST_PATH)
    return (
      'No package was made: ELECTRON_OVERRIDE_DIST_PATH puts another program in the place of Electron, and only Electron’s own is ever packed. ' +
      'Unset it and run this again.'
    )
  const found = electronState(env)
  if (found.state === 'ready') return undefined
  if (found.state === 'notInstalled')
    return 'No package was made: Electron is not among the installed packages. Run `npm ci` and then this again.'
  const why = await whyNotDownloadable(found.version, env)
  return (
    why &&
    `No package was made: Electron ${found.version} is not here (${why}), and a stand-in for it is never packed. ` +
      'Run this where it can be downloaded; `npm run pack:check` tries here what can be tried without it.'
  )
}
