import type { Statement } from '../statement'
import { verbAndNoun } from './cmdlets'
import { organization } from './targets'

/** The cmdlets that a shell must know before an apply script begins, each once. */
export function neededCmdlets(target: string, statements: readonly Statement[]): readonly string[] {
  const endsSubscription =
    target !== organization && statements.some(({ cmdlet }) => cmdlet === 'Remove-EdgeSubscription')
  const needed = statements.flatMap(({ cmdlet }) => cmdletsFor(cmdlet, target))
  return [...new Set(needed)].filter((cmdlet) => !(endsSubscription && disabled.test(cmdlet)))
}

/** What a subscription disables on its Edge server (connectors.md f): only there again when the script has ended it. */
const disabled = /^(New|Set|Remove)-(SendConnector|AcceptedDomain)$/

function cmdletsFor(cmdlet: string, target: string): string[] {
  const { verb, noun } = verbAndNoun(cmdlet)
  if (noun === 'ADPermission' || noun === 'EdgeSynchronization') return [cmdlet]
  // Whether an Edge server has Get-EdgeSubscription is unverified.
  if (noun === 'EdgeSubscription') return target === organization ? ['Get-EdgeSubscription', cmdlet] : [cmdlet]
  return verb === 'New' ? [`Get-${noun}`, cmdlet, `Set-${noun}`] : [`Get-${noun}`, cmdlet]
}
