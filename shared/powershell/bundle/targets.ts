import type { Statement } from '../statement'
import { runsInOrder } from './script-order'

/** A place to run commands, with the statements that run there in one go, in order. */
export interface BundleTarget {
  readonly name: string
  /** Name of its apply script; safe on every file system, and unique also where case does not count. */
  readonly file: string
  readonly statements: readonly Statement[]
  /** Whether an earlier script of the same place comes before it, since this one has to wait for other places. */
  readonly isRest: boolean
}

export const organization = 'organization'

/** The targets in the order in which their scripts run; one that has to wait for another in between is there twice. */
export function bundleTargets(statements: readonly Statement[]): BundleTarget[] {
  const taken = new Set<string>()
  const seen = new Set<string>()
  return runsInOrder(statements).map((own) => {
    const name = own[0]?.target ?? organization
    const isRest = seen.has(name)
    seen.add(name)
    return { name, file: freeName(name, taken), statements: own, isRest }
  })
}

/** Where a person starts the script of a target, as the end of a sentence. */
export function whereToStart(target: string): string {
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
