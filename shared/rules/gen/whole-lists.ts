import { isAbout } from '../../exchange/objects'
import { isConnector, type Design } from '../../model/design'
import { recorded } from '../../model/existing'
import { transportConfigOf } from '../../model/transport-settings'
import { plainParameters } from '../../powershell/plan/plain-parameters'
import type { PlainValue } from '../../powershell/plain-value'
import type { Statement } from '../../powershell/statement'
import { planRule } from '../rule'
import { entered, exchangeName, type EnteredText, type ExchangeName } from '../data'
import { commas } from '../words/lists'

type Partly = {
  cmdlet: ExchangeName
  parameter: ExchangeName
  lost: readonly EnteredText[]
}

export const wholeLists = planRule({
  id: 'GEN-004',
  severity: 'warning',
  title: 'Set- states a list whole',
  why: 'A plain list given to a Set- cmdlet replaces what is there. A list that holds only what is to be added takes everything else away; @{Add=…} adds.',
  remedy: 'List all values, or write @{Add=…}.',
  references: ['Set-TransportConfig', 'Set-ReceiveConnector'],
  messages: {
    unknown: ({ cmdlet, parameter }: { cmdlet: ExchangeName; parameter: ExchangeName }) =>
      `${cmdlet} replaces ${parameter}, of which nobody knows what it holds today, and would take that away: add with @{Add=…}.`,
    partly: ({ cmdlet, parameter, lost }: Partly) =>
      `${cmdlet} replaces ${parameter} and would take ${commas(lost)} away: list all values, or add with @{Add=…}.`,
  },
  *check({ design, statements }) {
    for (const statement of statements) {
      if (!/^Set-/i.test(statement.cmdlet)) continue
      for (const [parameter, value] of Object.entries(statement.parameters)) {
        if (!isList(value)) continue
        // The design knows what is to be in a list of the organization, and what is there only where somebody said so.
        if (isAbout(statement.cmdlet, 'TransportConfig')) {
          if (value.length === 0 || isKnown(parameter, design)) continue
          yield {
            message: 'unknown',
            data: { cmdlet: exchangeName(statement.cmdlet), parameter: exchangeName(parameter) },
            subject: statement.subject,
            parameter,
          }
          continue
        }
        const printed = new Set(value.map((text) => text.toLowerCase()))
        const lost = wanted(statement, parameter, design).filter((text) => !printed.has(text.toLowerCase()))
        if (lost.length === 0) continue
        const data = {
          cmdlet: exchangeName(statement.cmdlet),
          parameter: exchangeName(parameter),
          lost: lost.slice(0, 4).map(entered),
        }
        yield { message: 'partly', data, subject: statement.subject, parameter }
      }
    }
  },
})

function isKnown(parameter: string, design: Design): boolean {
  return transportConfigOf(recorded(design)).parameters[parameter] !== undefined
}

function isList(value: PlainValue): value is readonly string[] {
  return Array.isArray(value)
}

/** What the design states for the parameter, as a script would print it. */
function wanted({ subject }: Statement, parameter: string, design: Design): readonly string[] {
  const item = design.items[subject]
  const value = isConnector(item) ? plainParameters(item, design).values[parameter] : undefined
  return value !== undefined && isList(value) ? value : []
}
