import { printCommand, type Statement } from '../../powershell/statement'
import { keptFor } from '../../kept'
import { planRule, type PlanRule } from '../rule'
import { exchangeName, type ExchangeName } from '../data'

/** The rule for one way of printing a statement, so that a printer that forgets to quote is found out. */
export function quotedValuesRule(print: (statement: Statement) => string | undefined): PlanRule {
  return planRule({
    id: 'SC-AS-011',
    severity: 'error',
    title: 'Values with a semicolon stand in quotation marks',
    why: 'A semicolon ends a PowerShell statement. An address space such as SMTP:contoso.com;10 without quotation marks loses its cost, and the rest of the line runs as a command of its own.',
    remedy: 'Put the value into single quotation marks.',
    references: ['New-SendConnector'],
    messages: {
      unquoted: ({ cmdlet }: { cmdlet: ExchangeName }) =>
        `A semicolon stands outside quotation marks in the command ${cmdlet} and would end it early: quote the value.`,
    },
    *check({ statements }) {
      for (const statement of statements) {
        if (!hasSemicolon(statement)) continue
        const printed = print(statement)
        if (printed === undefined || !withoutQuoted(printed).includes(';')) continue
        yield { message: 'unquoted', data: { cmdlet: exchangeName(statement.cmdlet) }, subject: statement.subject }
      }
    },
  })
}

export const quotedValues = quotedValuesRule(printed)

function printed(statement: Statement): string | undefined {
  const result = printCommand(statement)
  return result.ok ? result.value : undefined
}

/** Printing takes time, and what has no semicolon cannot print one. */
const hasSemicolon = keptFor(({ parameters }: Statement) =>
  Object.values(parameters).some((value) => JSON.stringify(value).includes(';')),
)

/** What PowerShell reads as code; a doubled quotation mark inside a text ends one text and begins the next. */
function withoutQuoted(command: string): string {
  return command.replace(/'[^']*'/g, '')
}
