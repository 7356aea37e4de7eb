import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { temporaryDone, temporaryPath } from './temporary'

/** As `writeWholeFile`, for a few lines that must be written before the program ends. Throws. */
export function writeSmallFileSync(path: string, text: string) {
  const temporary = temporaryPath(dirname(path))
  try {
    const file = openSync(temporary, 'wx', 0o600)
    try {
      writeFileSync(file, text)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  } finally {
    temporaryDone(temporary)
  }
}
