import type { Statement } from '../../powershell/statement'
import { planRule } from '../rule'
import { calledInCommand, type Called } from '../data'
import { quotedName } from '../words/names'

/** What PowerShell reads as more than text: its quotation marks, typographic ones too, variables, escapes, a parameter. */
const special = /^-|['"`$\u2018-\u201b\u201c-\u201e]/u

export const plainNames = planRule({
  id: 'GEN-006',
  severity: 'info',
  title: 'A name in a command is quoted',
  why: 'Quotation marks, $ and the backtick mean something in PowerShell, and a leading hyphen starts a parameter. The scripts printed here quote such a name; a command typed by hand must do so, too.',
  remedy: 'Keep such characters out of names, or put the name into single quotation marks and double those inside.',
  references: ['Derived from documented facts'],
  messages: {
    special: ({ name }: { name: Called }) =>
      `The name ${quotedName(name)} has characters that PowerShell reads as more than text: put it into single quotation marks in commands of your own.`,
  },
  *check({ statements }) {
    const met = new Set<string>()
    for (const statement of statements) {
      const name = nameIn(statement)
      if (name === undefined || !special.test(name) || met.has(statement.subject)) continue
      met.add(statement.subject)
      yield {
        message: 'special',
        data: { name: calledInCommand(statement.subject, name) },
        subject: statement.subject,
        parameter: 'Name',
      }
    }
  },
})

/** The new name, else the one in the identity, without its server. */
function nameIn({ parameters: { Name, Identity } }: Statement): string | undefined {
  if (typeof Name === 'string') return Name
  return typeof Identity === 'string' ? Identity.slice(Identity.indexOf('\\') + 1) : undefined
}
