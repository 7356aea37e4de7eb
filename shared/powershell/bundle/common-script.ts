import { runtime } from '../runtime.generated'
import { printedTables } from './runtime-tables'

/** What `common.ps1` holds, with LF line ends: how a script runs, what Exchange is, and every function, which may stand in any order. */
export function commonScript(): string {
  const { start, ...functions } = runtime
  return [...opening, start, printedTables(), ...Object.values(functions)].join('\n')
}

const opening = [
  '# common.ps1: the functions of the scripts beside it. Do not start it; each of them reads it and checks that it is unchanged.',
  '',
]
