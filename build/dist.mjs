// `npm run dist`: the packages of this system for people, into release/, looked at before anybody gets them.
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from './build.mjs'
import { parts, root } from './parts.mjs'
import { config } from './packaging/config.mjs'
import { filesIn, wrongContents } from './packaging/contents.mjs'
import { wrongFuses } from './packaging/fuses.mjs'
import { whyNoPackage } from './packaging/refusal.mjs'
import { writeResources } from './packaging/resources.mjs'

const { output } = config.directories
const system = { win32: 'WINDOWS', darwin: 'MAC' }[process.platform] ?? 'LINUX'

const refusal = await whyNoPackage()
if (refusal) endWith(refusal)

rmSync(output, { recursive: true, force: true })
await build(['renderer', 'electron', 'preload'])
writeResources()
const packing = [join(root, 'build/packaging/pack.mjs'), JSON.stringify({ system })]
if (spawnSync(process.execPath, packing, { cwd: root, stdio: 'inherit' }).status !== 0) {
  withdraw('electron-builder failed; what it said stands above.')
}

const archives = readdirSync(output, { recursive: true }).filter((path) => path.endsWith('app.asar'))
if (archives.length === 0) withdraw('There is no archive in what was packed.')
for (const archive of archives) {
  const wrong = [
    ...wrongContents(filesIn(join(output, archive)), dirname(parts.renderer.output), drawingPrograms()),
    ...(await wrongFuses(programOf(join(output, archive)))),
  ]
  if (wrong.length > 0) withdraw(`${archive}:\n${wrong.join('\n')}`)
}
console.log(`Packed into release/:\n${readdirSync(output).filter(isPackage).join('\n')}`)

/** A universal program brings the drawing programs of both kinds of Mac. */
function drawingPrograms() {
  return system === 'MAC' ? ['darwin-x64', 'darwin-arm64'] : [`${process.platform}-${process.arch}`]
}

function programOf(archive) {
  const folder = dirname(dirname(archive))
  if (system === 'MAC') return dirname(folder)
  return join(folder, system === 'WINDOWS' ? `${config.productName}.exe` : config.linux.executableName)
}

function isPackage(name) {
  return /\.(exe|dmg|deb|AppImage)$/.test(name)
}

/** Nothing that is not as it has to be stays where somebody could take it. */
function withdraw(why) {
  rmSync(output, { recursive: true, force: true })
  endWith(`No package was made. ${why}`)
}

function endWith(sentence) {
  console.error(sentence)
  process.exit(1)
}
