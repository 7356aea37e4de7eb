import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The design file named on the command line, if any. Chromium adds switches of its own, and the first word is the program. Some desktops name
 * a file by its address.
 */
export function designArgument(words: string[], folder: string): string | undefined {
  const named = words.slice(1).find((word) => !word.startsWith('-') && word.toLowerCase().endsWith('.mailflow'))
  if (!named?.toLowerCase().startsWith('file:')) return named && resolve(folder, named)
  return pathOf(named)
}

/** Undefined for an address of another machine, which is no path here. */
function pathOf(address: string): string | undefined {
  try {
    return fileURLToPath(address)
  } catch {
    return undefined
  }
}
