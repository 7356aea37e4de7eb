import { code, prose } from './markdown'
import { whereToStart, type BundleTarget } from './targets'

/** The lines on taking back what several scripts did, in the reverse order. */
export function goingBackLines(targets: readonly BundleTarget[]): readonly string[] {
  return [
    'Each script tells at its end which commands take back what it changed, and keeps them in a file beside it, to which every run',
    'adds. Read them before you run them: they bring back what the script found, whatever has changed since. Accounts cannot be read',
    'back; such a command asks for the former one. Go back in this order, in each file from its last line up:',
    '',
    ...targets
      .toReversed()
      .map(({ name, file }, index) => `${index + 1}. ${code(wayBackFile(file))}, ${prose(whereToStart(name))}.`),
  ]
}

/** As the script itself names it. */
function wayBackFile(script: string): string {
  return script.replace(/\.ps1$/, '-way-back.txt')
}
