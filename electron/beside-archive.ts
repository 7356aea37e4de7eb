import { sep } from 'node:path'

/**
 * Where a file of the app lies for programs that know nothing of archives: a packed app keeps such files beside its archive, under the same
 * path. Electron's own `fs` finds them at both places; the drawing program opens its fonts itself. An app that is not packed has one place.
 */
export function besideArchive(path: string): string {
  return path.replace(`${sep}app.asar${sep}`, `${sep}app.asar.unpacked${sep}`)
}
