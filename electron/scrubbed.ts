/** In a line of a log: what stands for something left out. */
const leftOut = '…'

const replacements: readonly (readonly [RegExp, string])[] = [
  // Where in our own scripts something happened is what a log is for: `(file:///…/main.mjs:10:5)` becomes `(main.mjs:10:5)`.
  [/\((?:[^()\n]*[\\/])?([\w.-]+\.[cm]?[jt]s:\d+:\d+)\)/g, '($1)'],
  [/^(\s*at (?:async )?)[^()\n]*[\\/]([\w.-]+\.[cm]?[jt]s:\d+:\d+)$/gm, '$1$2'],
  // The system quotes paths, and JSON quotes what it could not read.
  [/'[^'\n]*'|"[^"\n]*"|`[^`\n]*`/g, leftOut],
  // A path without quotes may have blanks in it, so that nobody can tell where it ends.
  [/(^|[\s(=,:])(?:file:|[a-z]:[\\/]|\\\\|~[\\/]|\/(?=\S)).*$/gim, `$1${leftOut}`],
  [/[^\s@]+@[^\s@]+/g, leftOut],
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, leftOut],
  [/(?<![\w.])(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}\b|[0-9a-f:]*::[0-9a-f:]*/gi, leftOut],
  [/\b(?=[\w.-]*[a-z])[\w-]+(?:\.[\w-]+){2,}\b/gi, leftOut],
]

const longest = 4000

/** Without paths, quotations, addresses and host names: what may be shown to whoever helps with a fault. */
export function scrubbed(text: string): string {
  return replacements.reduce((rest, [found, instead]) => rest.replace(found, instead), text.slice(0, longest))
}
