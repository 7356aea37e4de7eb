// Switches within Electron's program that only a new build turns back: what a packed app can never be made to do from outside.
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'

/** As electron-builder calls them. */
export const fuses = {
  // With it, everybody who may start the app has a Node that does anything in the app's name.
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  // What the app keeps of cookies is nothing; were there ever some, they are not to be read by others.
  enableCookieEncryption: true,
  // Code from this archive and nowhere else, and (Windows and macOS) only as it was packed.
  onlyLoadAppFromAsar: true,
  enableEmbeddedAsarIntegrityValidation: true,
  // Pages come from app://, so file:// needs no more rights than a browser gives it.
  grantFileProtocolExtraPrivileges: false,
  // There is no snapshot of our own that the main process could load.
  loadBrowserProcessSpecificV8Snapshot: false,
  // Changed bytes need a new signature on Apple's processors, else the system ends the program at once.
  resetAdHocDarwinSignature: true,
}

const asElectronCallsThem = {
  runAsNode: 'RunAsNode',
  enableNodeOptionsEnvironmentVariable: 'EnableNodeOptionsEnvironmentVariable',
  enableNodeCliInspectArguments: 'EnableNodeCliInspectArguments',
  enableCookieEncryption: 'EnableCookieEncryption',
  onlyLoadAppFromAsar: 'OnlyLoadAppFromAsar',
  enableEmbeddedAsarIntegrityValidation: 'EnableEmbeddedAsarIntegrityValidation',
  grantFileProtocolExtraPrivileges: 'GrantFileProtocolExtraPrivileges',
  loadBrowserProcessSpecificV8Snapshot: 'LoadBrowserProcessSpecificV8Snapshot',
}

/** A fuse is one character in the program; there are others, for fuses that are gone. */
const states = { off: '0'.charCodeAt(0), on: '1'.charCodeAt(0) }

/** Reads the fuses of a program, and says in one line each which are not as they have to be. A fuse that is not there is not set. */
export async function wrongFuses(program) {
  const wire = await getCurrentFuseWire(program)
  return Object.entries(asElectronCallsThem).flatMap(([ours, theirs]) => {
    const wanted = fuses[ours] ? 'on' : 'off'
    return wire[FuseV1Options[theirs]] === states[wanted] ? [] : [`${theirs} is not ${wanted}`]
  })
}

/** How many fuses are looked at. */
export const fuseCount = Object.keys(asElectronCallsThem).length
