import type { Statement } from '../../statement'

/* Our own guess: reading preflight and -WhatIf, a change, and looking at an object by hand. */
const minutes = { around: 10, change: 0.5, look: 1.5 } as const
const rounded = 5

/** How long a script and what is done around it may take: `about 15 minutes, a guess from 6 commands.` */
export function durationWords(statements: readonly Statement[]): string {
  const objects = new Set(statements.map(({ subject }) => subject)).size
  const all = minutes.around + statements.length * minutes.change + objects * minutes.look
  const guess = Math.ceil(all / rounded) * rounded
  const commands = statements.length === 1 ? '1 command' : `${statements.length} commands`
  return `about ${guess} minutes, a guess from ${commands}.`
}
