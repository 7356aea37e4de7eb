import { spawnSync } from 'node:child_process'
import { findChromium } from './find-chromium.mjs'

/** Installs Debian's Chromium where this process may (root on a Debian system), and gives its path; else undefined. */
export async function installChromium() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !has('apt-get')) return undefined
  console.log('Chromium is missing: installing it with apt-get.')
  apt(['update', '-qq'])
  apt(['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  return findChromium()
}

function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 })
}

function has(program) {
  return spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0
}
