// `npm run pack:check`: packs the app with a stand-in for Electron, looks at what came of it, deletes it, and says what that cannot prove.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildStale } from './build.mjs'
import { findChromium } from './find-chromium.mjs'
import { parts, root } from './parts.mjs'
import { config } from './packaging/config.mjs'
import { filesIn, wrongContents } from './packaging/contents.mjs'
import { wrongDeb } from './packaging/deb.mjs'
import { writeFakeElectron } from './packaging/fake-electron.mjs'
import { fuseCount, wrongFuses } from './packaging/fuses.mjs'
import { writeResources } from './packaging/resources.mjs'
import { wrongStart } from './packaging/started.mjs'

const unproved = [
  'that Electron itself starts what was packed, with these fuses set and, on Windows and macOS, the archive held against its hash',
  'the Windows installer and the portable program, the macOS disk image and the universal program, and the AppImage: their tools are fetched',
  'what fpm makes of the orders for the deb, which dpkg-deb carried out here; and that it installs, and desktops show icon and file type',
  'signatures: there are no certificates',
]
const work = mkdtempSync(join(tmpdir(), 'mailflow-pack-'))
let failed = 0

try {
  await buildStale(['renderer', 'electron', 'preload'])
  writeResources()
  await check()
} finally {
  // Nobody may be given a package with a stand-in in it.
  rmSync(work, { recursive: true, force: true })
}
console.log('\nNot proved here:')
for (const claim of unproved) console.log(`- ${claim}`)
console.log(failed === 0 ? '\nThe package is as it has to be, as far as this can tell.' : `\n${failed} checks failed.`)
process.exit(failed === 0 ? 0 : 1)

async function check() {
  const hasDpkg = process.platform === 'linux' && spawnSync('dpkg-deb', ['--version']).status === 0
  if (!hasDpkg) unproved.unshift('the deb package: there is no dpkg-deb')
  const [electron, output] = [join(work, 'electron'), join(work, 'output')]
  writeFakeElectron(electron, config.electronVersion)
  const packed = pack({ system: 'LINUX', targets: hasDpkg ? ['dir', 'deb'] : ['dir'], electronDist: electron, output })
  say('The configuration is accepted and the app is packed', packed)
  if (packed.length > 0) return

  const unpacked = readdirSync(output).find((name) => name.endsWith('-unpacked'))
  const archive = join(output, unpacked, 'resources/app.asar')
  const files = filesIn(archive)
  const megabytes = (files.reduce((sum, { size }) => sum + size, 0) / 1e6).toFixed(1)
  say(
    `Of ${files.length} files, ${megabytes} MB, each is needed and none is missing`,
    wrongContents(files, dirname(parts.renderer.output), [`${process.platform}-${process.arch}`]),
  )
  say(
    `${fuseCount} fuses are read back as they were set`,
    await wrongFuses(join(output, unpacked, config.linux.executableName)),
  )
  const licences = join(output, unpacked, 'resources/LICENSES.txt')
  say('The licences lie beside the archive', existsSync(licences) ? [] : ['LICENSES.txt is missing'])
  if (hasDpkg) {
    const deb = readdirSync(output).find((name) => name.endsWith('.deb'))
    say('The deb package says and installs what it has to', wrongDeb(join(output, deb), join(work, 'deb')))
  }
  const chromium = await findChromium()
  if (chromium) say('What was packed starts in the stand-in and draws a PNG', await wrongStart(archive, work, chromium))
  else unproved.unshift('that what was packed starts in the stand-in: no Chromium was found')
}

/** The builder's words are shown only where something went wrong. */
function pack(order) {
  const env = { ...process.env, CUSTOM_FPM_PATH: join(root, 'build/packaging/deb-shim.mjs') }
  const words = [join(root, 'build/packaging/pack.mjs'), JSON.stringify(order)]
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, env, encoding: 'utf8' })
  return status === 0 ? [] : [`${stdout}${stderr}`.trim()]
}

function say(claim, wrong) {
  console.log(`${wrong.length === 0 ? 'good  ' : 'FAILED'} ${claim}`)
  for (const line of wrong) console.log(`       ${line}`)
  if (wrong.length > 0) failed++
}
