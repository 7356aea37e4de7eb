import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Files by their path, with their text. */
type Files = ReadonlyMap<string, string>

function filesOf(folder: string): Files {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const own = files.filter((file) => /\.tsx?$/.test(file) && !/\.test\.|(^|\/)testing\//.test(file))
  return new Map(own.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}

/** Each folder of the first level, `.` for the files beside them, with the folders that its files import, lazily too. */
function foldersOf(files: Files): ReadonlyMap<string, ReadonlySet<string>> {
  const folders = new Set([...files.keys()].map(folderOf))
  const imported = new Map([...folders].map((folder) => [folder, new Set<string>()]))
  for (const [file, text] of files) {
    for (const [, path = ''] of text.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
      const found = resolve('/', dirname(file), path).slice(1)
      const target = folders.has(found) ? `${found}/index` : found
      const folder = folderOf(target)
      if (isInside(file, path) && folder !== folderOf(file)) imported.get(folderOf(file))?.add(folder)
    }
  }
  return imported
}

function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : '.'
}

function isInside(file: string, path: string): boolean {
  return path.split('../').length - 1 < file.split('/').length
}

/** Every round trip from folder to folder, such as `canvas > commands > canvas`. */
function roundTrips(folders: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const done = new Set<string>()
  const found: string[] = []
  const follow = (folder: string, way: readonly string[]) => {
    if (way.includes(folder)) return void found.push([...way.slice(way.indexOf(folder)), folder].join(' > '))
    if (done.has(folder)) return
    for (const next of folders.get(folder) ?? []) follow(next, [...way, folder])
    done.add(folder)
  }
  for (const folder of folders.keys()) follow(folder, [])
  return found
}

describe('the folders of the window import each other in one direction', () => {
  const files = filesOf(resolve(import.meta.dirname, '../renderer'))

  it('no way leads from a folder back to itself', () => {
    expect(roundTrips(foldersOf(files))).toEqual([])
  })

  it.each([
    ['store/planted.ts', "import { later } from '../background/after-a-frame'", 'background'],
    ['canvas/planted.ts', "import type { Told } from '../commands/removing'", 'commands'],
    ['script/planted.ts', "const load = () => import('../inspector/Inspector')", 'inspector'],
    ['workspace/planted.ts', "export { words } from '../words'", '.'],
  ])('what is planted into %s closes a round', (file, text, folder) => {
    const planted = roundTrips(foldersOf(new Map([...files, [file, text]])))
    expect(planted.filter((trip) => trip.includes(folder))).not.toEqual([])
  })
})
