import { objectOf, objectOfCmdlet, secrets } from '../../exchange/objects'
import type { PlainValue } from '../../powershell/plain-value'
import { planRule } from '../rule'
import { exchangeName, type ExchangeName } from '../data'

/** How parameters are called that take a secret or an object that holds one, where the table of objects does not know them. */
const secretName = /password|credential|secret/i

export const noSecrets = planRule({
  id: 'GEN-001',
  severity: 'error',
  title: 'No script holds a password',
  why: 'A script is a file that is copied, mailed and kept. A password in it, or in a file beside it, is known to whoever gets it. The person who runs the script is to be asked instead.',
  remedy: 'Choose a credential label: the script asks with Get-Credential.',
  references: ['Internet mail flow through an Edge server without EdgeSync'],
  messages: {
    secret: ({ cmdlet, parameter }: { cmdlet: ExchangeName; parameter: ExchangeName }) =>
      `${cmdlet} would write the value of ${parameter} into the script: choose a credential label, so that the script asks for it.`,
  },
  *check({ statements }) {
    for (const { cmdlet, parameters, subject } of statements) {
      for (const [parameter, value] of Object.entries(parameters)) {
        if (!isSecret(cmdlet, parameter) || !isWritten(value)) continue
        yield {
          message: 'secret',
          data: { cmdlet: exchangeName(cmdlet), parameter: exchangeName(parameter) },
          subject,
          parameter,
        }
      }
    }
  },
})

function isSecret(cmdlet: string, parameter: string): boolean {
  const noun = objectOfCmdlet(cmdlet)?.noun
  const isKnown = noun !== undefined && objectOf(noun).parameters[parameter] !== undefined
  return isKnown ? secrets(noun).includes(parameter) : secretName.test(parameter)
}

/** Text of any kind; a label, `$null` and a switch are none. */
function isWritten(value: PlainValue): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  return typeof value === 'number' || (Array.isArray(value) && value.length > 0)
}
