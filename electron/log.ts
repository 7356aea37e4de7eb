import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import log from 'electron-log/node'
import { scrubbed } from './scrubbed'

/** In bytes. With the file before it the log takes twice that. */
export const largestLog = 256 * 1024
const shownLines = 60
const file = 'main.log'
const fileBefore = 'main.old.log'

/**
 * From now on what is logged goes to that folder: on this machine, for whoever looks for the cause of a fault, and nowhere else. What
 * could name a person, a place or a part of a design is left out before it is written.
 */
export function openLog(folder: string) {
  log.transports.file.resolvePathFn = () => join(folder, file)
  log.transports.file.maxSize = largestLog
  log.transports.file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' }
  log.hooks = [(message) => ({ ...message, data: message.data.map((part) => scrubbed(wordsOf(part))) })]
  log.errorHandler.startCatching({ showDialog: false })
}

/** The last lines of the log in that folder, oldest first. */
export async function lastLines(folder: string): Promise<string[]> {
  const texts = await Promise.all(
    [fileBefore, file].map((name) => readFile(join(folder, name), 'utf8').catch(() => '')),
  )
  // What an earlier version wrote was not scrubbed.
  const lines = texts.join('').split(/\r?\n/).filter(Boolean)
  return lines.slice(-shownLines).map(scrubbed)
}

/** The properties of an error, and of whatever else is logged, are nobody's business. */
function wordsOf(part: unknown): string {
  if (part instanceof Error) return part.stack ?? part.message
  return typeof part === 'string' || typeof part === 'number' ? String(part) : leftOutObject
}

const leftOutObject = '(object)'
