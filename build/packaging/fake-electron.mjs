// Files that are named as Electron's are, with a program that runs nothing: enough for the packing to be tried where the real one is not.
// What is packed with it is looked at and deleted; nobody may ever be given it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const names = [
  'LICENSE',
  'LICENSES.chromium.html',
  'chrome-sandbox',
  'chrome_100_percent.pak',
  'chrome_200_percent.pak',
  'chrome_crashpad_handler',
  'icudtl.dat',
  'libEGL.so',
  'libGLESv2.so',
  'libffmpeg.so',
  'libvk_swiftshader.so',
  'libvulkan.so.1',
  'locales/en-US.pak',
  'resources.pak',
  'snapshot_blob.bin',
  'v8_context_snapshot.bin',
  'vk_swiftshader_icd.json',
]

/** By this text Electron's tools find the fuses: its version, how many there are, and a character for each. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
/** Every fuse the wrong way round, so that each one has to be turned. */
const asNobodyWants = '10110011'

/** Everything but the program's bytes is empty; the version says what it is, so that nothing takes it for Electron. */
export function writeFakeElectron(folder, version) {
  for (const name of ['locales', 'resources']) mkdirSync(join(folder, name), { recursive: true })
  for (const name of names) writeFileSync(join(folder, name), 'stand-in')
  writeFileSync(join(folder, 'version'), `${version}-stand-in`)
  writeFileSync(join(folder, 'electron'), fakeProgram(), { mode: 0o755 })
}

export function fakeProgram(wire = asNobodyWants) {
  const script = '#!/bin/sh\necho "This is a stand-in for Electron and runs nothing." >&2\nexit 1\n'
  return Buffer.concat([Buffer.from(script), Buffer.from(sentinel), Buffer.from([1, wire.length]), Buffer.from(wire)])
}
