import { cmdletOf, isAbout, objectOf, objectOfCmdlet, type Verb } from '../../exchange/objects'
import { organizationHome } from '../../model/connectors'
import type { PlacedObject } from '../designed/placed-object'
import type { Statement } from '../statement'
import { cmdletBeside } from './cmdlets'

type Readers = readonly Pick<PlacedObject, 'getCmdlet' | 'noun'>[]

/* Every script asks which server is where. */
const always = 'Get-ExchangeServer'

/** The cmdlets that a shell must know before an apply script begins, each once: those of the steps, and those that read what they are about. */
export function neededCmdlets(target: string, statements: readonly Statement[], objects: Readers): readonly string[] {
  const endsSubscription = statements.some(({ cmdlet }) => isAbout(cmdlet, 'EdgeSubscription', 'Remove'))
  const needed = statements.flatMap(({ cmdlet }) => cmdletsFor(cmdlet, target))
  return listed([...readersOf(objects), ...needed], target !== organizationHome && endsSubscription)
}

/** The cmdlets that going back may need: whatever makes, changes and removes objects of the sorts that steps touch. */
export function cmdletsOfWayBack(
  target: string,
  statements: readonly Statement[],
  objects: Readers,
): readonly string[] {
  const subscribes = statements.some(({ cmdlet }) => isAbout(cmdlet, 'EdgeSubscription'))
  const own = objects.flatMap(({ getCmdlet }) => [getCmdlet, ...beside(getCmdlet, 'Set', 'New', 'Remove')])
  const rights = statements.some(({ cmdlet }) => isAbout(cmdlet, 'ADPermission'))
    ? (['Get', 'Add', 'Remove'] as const).map((verb) => cmdletOf('ADPermission', verb))
    : []
  const subscription = subscribes ? [cmdletOf('EdgeSubscription', 'Remove')] : []
  return listed([...own, ...rights, ...subscription], target !== organizationHome && subscribes)
}

/** The cmdlets that only look: what verification needs. */
export function readingCmdlets(objects: Readers): readonly string[] {
  return listed(readersOf(objects), false)
}

function readersOf(objects: Readers): readonly string[] {
  return objects.map(({ getCmdlet }) => getCmdlet)
}

/** A subscription disables some on its Edge server: these are there only while there is none. */
function listed(cmdlets: readonly string[], mayBeDisabled: boolean): readonly string[] {
  return [...new Set([always, ...cmdlets])].filter((cmdlet) => !(mayBeDisabled && isDisabled(cmdlet)))
}

function isDisabled(cmdlet: string): boolean {
  const known = objectOfCmdlet(cmdlet)
  return known !== undefined && known.verb !== 'Get' && objectOf(known.noun).replicated === true
}

function cmdletsFor(cmdlet: string, target: string): readonly string[] {
  const known = objectOfCmdlet(cmdlet)
  if (!known || !isLookedAt(cmdlet, target)) return [cmdlet]
  return [...beside(cmdlet, 'Get'), cmdlet, ...(known.verb === 'New' ? beside(cmdlet, 'Set') : [])]
}

function beside(cmdlet: string, ...verbs: readonly Verb[]): readonly string[] {
  return verbs.flatMap((verb) => cmdletBeside(cmdlet, verb) ?? [])
}

/** Whether a step looks at its object with a cmdlet that must be there: a synchronization has none, rights are read where they can be. */
function isLookedAt(cmdlet: string, target: string): boolean {
  if (isAbout(cmdlet, 'ADPermission') || isAbout(cmdlet, 'EdgeSubscription', 'Start')) return false
  // Whether an Edge server has Get-EdgeSubscription is unverified.
  return target === organizationHome || !isAbout(cmdlet, 'EdgeSubscription')
}
