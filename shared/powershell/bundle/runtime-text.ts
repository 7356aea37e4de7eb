import { runtime } from '../runtime.generated'
import { printedTables } from './runtime-tables'

/** In which scripts a file of the runtime is, in the order in which it stands there. */
const parts: Readonly<Record<keyof typeof runtime, 'always' | 'subscriptions'>> = {
  start: 'always',
  run: 'always',
  comparison: 'always',
  forms: 'always',
  ranges: 'always',
  difference: 'always',
  report: 'always',
  'way-back': 'always',
  commands: 'always',
  restore: 'always',
  shell: 'always',
  objects: 'always',
  steps: 'always',
  rights: 'always',
  subscriptions: 'subscriptions',
}

/** The PowerShell that every script needs before its own statements: how it runs, what Exchange is, and the functions that it calls. */
export function runtimeText(needs: { readonly subscriptions: boolean }): string {
  const needed = Object.entries(parts).filter(([, when]) => when === 'always' || needs.subscriptions)
  const [start = '', ...functions] = needed.map(([name]) => runtime[name as keyof typeof runtime])
  return [start, printedTables(), ...functions].join('\n')
}
