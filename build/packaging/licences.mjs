// The licences of everything that reaches the people who install the app, in one file.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../parts.mjs'

const isLicence = (name) => /^(licen[sc]e|copying|notice|copyright)/i.test(name)

/** Types alone, of which nothing is left in a package. */
const leavesNothing = (name) => name.startsWith('@types/')

/** One package for each system, all under the licence of the package that chooses among them. */
const binaryOf = { pattern: /^@resvg\/resvg-js-/, of: '@resvg/resvg-js' }

/** What is not a package of npm: where it comes from, and its licence. */
const others = [
  { name: 'Inter (the font)', licence: 'OFL-1.1', file: join(root, 'build/fonts/OFL.txt') },
  { name: 'Mailflow Studio', licence: 'MIT', file: join(root, 'LICENSE') },
]

/**
 * Every production package of the lock file, by name and version: more than is bundled, never less. The lock file is the same on every
 * system, so the list is too.
 */
export function licensedPackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { version, license }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      folder: join(root, path),
    }))
    .filter(({ name }) => !leavesNothing(name) && !binaryOf.pattern.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1))
}

/** The text of the file. Fails when a package states no licence, since then nobody may hand it on. */
export function licencesText(packages = licensedPackages()) {
  const nameless = packages.filter(({ licence }) => !licence)
  if (nameless.length > 0) throw new Error(`No licence is stated by ${nameless.map(({ name }) => name).join(', ')}`)
  const own = others.map(({ name, licence, file }) => entry(name, licence, readFileSync(file, 'utf8')))
  const theirs = packages.map((one) => entry(`${one.name} ${one.version}`, one.licence, textOf(one)))
  return [introduction, ...own.reverse(), ...theirs].join(`\n${'='.repeat(100)}\n\n`)
}

const introduction =
  'Licences of what Mailflow Studio consists of. Electron and Chromium bring their own: LICENSE.electron.txt and\n' +
  'LICENSES.chromium.html, beside the program. elkjs is used under the Eclipse Public License 2.0, unchanged.\n' +
  'The drawing program in @resvg/resvg-js is compiled from resvg and the Rust packages that it is built on.\n'

function entry(title, licence, text) {
  return `${title}\nLicence: ${licence}\n\n${text.trim().replaceAll('\r\n', '\n')}\n`
}

function textOf({ name, licence, folder }) {
  const files = existsSync(folder) ? readdirSync(folder).filter(isLicence).sort() : []
  if (files.length > 0) return files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n')
  // Some packages state their licence by its name only. Its text is the same for all who use it but for the holder.
  if (licence === 'MIT') return mitText(holderOf(folder) ?? `the authors of ${name}`)
  throw new Error(`${name} is under ${licence} and brings no text of it: add the text to build/packaging/licences.mjs`)
}

function holderOf(folder) {
  const { author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return typeof author === 'string' ? author.replace(/\s*<.*>/, '') : author?.name
}

/** With the holder in the place of our own; the rest of the licence is one text everywhere. */
function mitText(holder) {
  return readFileSync(join(root, 'LICENSE'), 'utf8').replace(/^Copyright.*$/m, `Copyright (c) ${holder}`)
}
