import { isAbout } from '../../exchange/objects'
import type { PlainValue } from '../../powershell/plain-value'
import { planRule } from '../rule'
import { exchangeName, type ExchangeName } from '../data'

/** SC-AS-007 and SC-AS-001 say more about an empty address space. */
const spokenOfElsewhere: ReadonlySet<string> = new Set(['AddressSpaces'])

export const parameterWithoutValue = planRule({
  id: 'SC-RT-003',
  severity: 'error',
  title: 'Every parameter of a new connector has a value',
  why: 'A parameter without value takes the next word of the command for its value, or is refused. Clearing a parameter makes sense on an existing connector only.',
  remedy: 'Supply the value, or do not state the parameter.',
  references: ['New-SendConnector'],
  hides: ['SC-RT-002'],
  messages: {
    empty: ({ cmdlet, parameter }: { cmdlet: ExchangeName; parameter: ExchangeName }) =>
      `${cmdlet} would be given ${parameter} without a value: supply the value, or do not state the parameter.`,
  },
  *check({ statements }) {
    for (const { cmdlet, parameters, subject } of statements) {
      if (!isAbout(cmdlet, 'SendConnector', 'New')) continue
      for (const [parameter, value] of Object.entries(parameters)) {
        if (spokenOfElsewhere.has(parameter) || !isWithoutValue(value)) continue
        yield {
          message: 'empty',
          data: { cmdlet: exchangeName(cmdlet), parameter: exchangeName(parameter) },
          subject,
          parameter,
        }
      }
    }
  },
})

/** `$null` is a value; an empty text and an empty list are none. */
function isWithoutValue(value: PlainValue): boolean {
  if (typeof value === 'string') return value.trim() === ''
  if (value !== null && typeof value === 'object' && 'add' in value) return isWithoutValue(value.add)
  return Array.isArray(value) && value.every((text: string) => text.trim() === '')
}
