import type { PlainValue } from '../../powershell/plain-value'
import { planRule } from '../rule'
import { exchangeName, type ExchangeName } from '../data'

/** Parameters that take a secret or an object that holds one. */
const secretParameter = /password|credential|secret/i

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
        if (!secretParameter.test(parameter) || !isWritten(value)) continue
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

/** Text of any kind; a label, `$null` and a switch are none. */
function isWritten(value: PlainValue): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  return typeof value === 'number' || (Array.isArray(value) && value.length > 0)
}
