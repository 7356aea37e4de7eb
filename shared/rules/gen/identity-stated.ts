import { isNamed, objectOf, objectOfCmdlet } from '../../exchange/objects'
import type { PlainValue } from '../../powershell/plain-value'
import { planRule } from '../rule'
import { exchangeName, type ExchangeName } from '../data'

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
      if (!needsIdentity(cmdlet) || isStated(parameters.Identity)) continue
      yield { message: 'empty', data: { cmdlet: exchangeName(cmdlet) }, subject, parameter: 'Name' }
    }
  },
})

/** A command about one object among several of its kind, which is there already. */
function needsIdentity(cmdlet: string): boolean {
  const known = objectOfCmdlet(cmdlet)
  if (!known || known.verb === 'New') return false
  return isNamed(known.noun) || objectOf(known.noun).identity === 'holder'
}

/** `SERVER\` alone names nothing. */
function isStated(identity: PlainValue | undefined): boolean {
  return typeof identity === 'string' && identity.trim() !== '' && !identity.trim().endsWith('\\')
}
