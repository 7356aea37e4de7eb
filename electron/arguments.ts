import { resolve } from 'node:path'

/** The design file named on the command line, if any. Chromium adds switches of its own, and the first word is the program. */
export function designArgument(words: string[], folder: string): string | undefined {
  const named = words.slice(1).find((word) => !word.startsWith('-') && word.toLowerCase().endsWith('.mailflow'))
  return named && resolve(folder, named)
}
