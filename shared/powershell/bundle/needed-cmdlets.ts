import { isAbout, objectOf, objectOfCmdlet } from '../../exchange/objects'
import type { Statement } from '../statement'
import { cmdletBeside } from './cmdlets'
import { organization } from './targets'

/** The cmdlets that a shell must know before an apply script begins, each once. */
export function neededCmdlets(target: string, statements: readonly Statement[]): readonly string[] {
  const endsSubscription =
    target !== organization && statements.some(({ cmdlet }) => isAbout(cmdlet, 'EdgeSubscription', 'Remove'))
  const needed = statements.flatMap(({ cmdlet }) => cmdletsFor(cmdlet, target))
  return [...new Set(needed)].filter((cmdlet) => !(endsSubscription && isDisabled(cmdlet)))
}

/** What a subscription disables on its Edge server: only there again when the script has ended it. */
function isDisabled(cmdlet: string): boolean {
  const known = objectOfCmdlet(cmdlet)
  return known !== undefined && known.verb !== 'Get' && objectOf(known.noun).replicated === true
}

function cmdletsFor(cmdlet: string, target: string): readonly string[] {
  const known = objectOfCmdlet(cmdlet)
  if (!known || !isLookedAt(cmdlet, target)) return [cmdlet]
  const others = known.verb === 'New' ? [cmdletBeside(cmdlet, 'Set')] : []
  return [cmdletBeside(cmdlet, 'Get'), cmdlet, ...others].filter((name) => name !== undefined)
}

/** Whether a step looks at its object with a cmdlet that must be there: a synchronization has none, rights are read where they can be. */
function isLookedAt(cmdlet: string, target: string): boolean {
  if (isAbout(cmdlet, 'ADPermission') || isAbout(cmdlet, 'EdgeSubscription', 'Start')) return false
  // Whether an Edge server has Get-EdgeSubscription is unverified.
  return target === organization || !isAbout(cmdlet, 'EdgeSubscription')
}
