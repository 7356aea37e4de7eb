import type { Statement } from '../statement'

/** A place to run commands, with the statements that run there, in order. */
export interface BundleTarget {
  readonly name: string
  /** Name of its apply script; safe on every file system, and unique also where case does not count. */
  readonly file: string
  readonly statements: readonly Statement[]
}

export const organization = 'organization'

/** The targets in the order in which the statements first name them. */
export function targetsOf(statements: readonly Statement[]): BundleTarget[] {
  const byTarget = new Map<string, Statement[]>()
  for (const statement of statements) {
    const known = byTarget.get(statement.target)
    if (known) known.push(statement)
    else byTarget.set(statement.target, [statement])
  }
  const taken = new Set<string>()
  return [...byTarget].map(([name, own]) => ({ name, file: freeName(name, taken), statements: own }))
}

/** Where a person starts the script of a target, as the end of a sentence. */
export function placeOf(target: string): string {
  return target === organization
    ? 'in the Exchange Management Shell of the organization, on a Mailbox or Hub Transport server'
    : `in the Exchange Management Shell on ${target} itself`
}

function freeName(target: string, taken: Set<string>): string {
  const stem = `3-apply-${target.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 60)}`
  let name = `${stem}.ps1`
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${stem}-${n}.ps1`
  taken.add(name.toLowerCase())
  return name
}
