import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Whether `output` is there and newer than every source. Tests are no sources. */
export function isFresh(output, folders) {
  const built = modified(output)
  return built > 0 && folders.every((folder) => newest(folder) < built)
}

/** Milliseconds since 1970; a folder counts too, so that a file that was removed is noticed. */
function newest(path) {
  const own = modified(path)
  const inside = readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !/\.test\.tsx?$|^\./.test(name))
    .map((entry) => (entry.isDirectory() ? newest(join(path, entry.name)) : modified(join(path, entry.name))))
  return inside.reduce((latest, time) => Math.max(latest, time), own)
}

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
