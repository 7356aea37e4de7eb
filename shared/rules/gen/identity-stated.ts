import type { PlainValue } from '../../powershell/plain-value'
import { planRule } from '../rule'
import { exchangeName, type ExchangeName } from '../data'

/** Cmdlets for one object among several; the configuration of the organization is the only one of its kind. */
const needsIdentity =
  /^(Get|Set|Remove|Add|Enable|Disable)-(SendConnector|ReceiveConnector|AcceptedDomain|ADPermission)$/i

export const identityStated = planRule({
  id: 'GEN-003',
  severity: 'warning',
  title: 'A command says which object it means',
  why: 'An identity that is empty or $null does not mean nothing: Get- then returns every object, and what follows in the pipeline changes them all.',
  remedy: 'State the identity, such as SERVER\\Name, and stop where a variable for it is empty.',
  references: ['Set-ReceiveConnector', 'Set-SendConnector'],
  messages: {
    empty: ({ cmdlet }: { cmdlet: ExchangeName }) =>
      `${cmdlet} does not say which object it means, and without an identity it may reach all of them: give the object a name.`,
  },
  *check({ statements }) {
    for (const { cmdlet, parameters, subject } of statements) {
      if (!needsIdentity.test(cmdlet) || isNamed(parameters.Identity)) continue
      yield { message: 'empty', data: { cmdlet: exchangeName(cmdlet) }, subject, parameter: 'Name' }
    }
  },
})

/** `SERVER\` alone names nothing. */
function isNamed(identity: PlainValue | undefined): boolean {
  return typeof identity === 'string' && identity.trim() !== '' && !identity.trim().endsWith('\\')
}
