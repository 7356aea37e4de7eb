import { isAbout } from '../../exchange/objects'
import type { PlainValue } from '../../powershell/plain-value'
import { placeName } from '../../powershell/places'
import type { Statement } from '../../powershell/statement'
import { keptFor } from '../../kept'
import { planRule } from '../rule'
import { calledInCommand, entered, exchangeName, type Called, type EnteredText, type ExchangeName } from '../data'
import { plainName } from '../words/names'

export const statementOrder = planRule({
  id: 'GEN-007',
  severity: 'error',
  title: 'What an object needs comes before it',
  why: 'Statements run one after the other. One that changes a connector or grants rights on it fails before the connector exists; the address space -- means nothing before its Edge server has accepted domains.',
  remedy: 'Create an object before it is changed or used.',
  references: ['New-SendConnector', 'Allow anonymous relay'],
  messages: {
    early: ({ cmdlet, creation }: { cmdlet: ExchangeName; creation: ExchangeName }) =>
      `${cmdlet} would run before ${creation} makes the object that it is about: put it after that.`,
    domainsLate: ({ target, domain }: { target: Called; domain: EnteredText }) =>
      `${domain} would become an accepted domain of ${plainName(target)} only after a connector for -- needs it: create accepted domains first.`,
  },
  *check({ design, statements }) {
    const created = creations(statements)
    const removed = new Set<string>()
    const forAcceptedDomains = new Set<string>()
    for (const [index, statement] of statements.entries()) {
      const { cmdlet, parameters, subject, target } = statement
      const creation = created.get(keyOf(statement))
      if (isRemoval(cmdlet)) removed.add(keyOf(statement))
      else if (creation && index < creation.index && !removed.has(keyOf(statement))) {
        yield {
          message: 'early',
          data: { cmdlet: exchangeName(cmdlet), creation: exchangeName(creation.cmdlet) },
          subject,
        }
      }
      if (isAbout(cmdlet, 'SendConnector', 'New') && hasAcceptedDomains(parameters.AddressSpaces))
        forAcceptedDomains.add(target)
      if (isAbout(cmdlet, 'AcceptedDomain', 'New') && forAcceptedDomains.has(target)) {
        const domain = typeof parameters.DomainName === 'string' ? parameters.DomainName : ''
        yield {
          message: 'domainsLate',
          data: { target: calledInCommand(target, placeName(target, design)), domain: entered(domain) },
          subject,
        }
      }
    }
  },
})

/** Where each object is created; of one that is removed and created anew, the creation. */
function creations(statements: readonly Statement[]): ReadonlyMap<string, { index: number; cmdlet: string }> {
  return new Map(
    statements.flatMap((statement, index) =>
      statement.cmdlet.startsWith('New-') ? [[keyOf(statement), { index, cmdlet: statement.cmdlet }] as const] : [],
    ),
  )
}

/** One object at one place. */
const keyOf = keptFor(({ subject, target }: Statement) => `${target}|${subject}`)

/** Removing the object itself, not a right on it. */
function isRemoval(cmdlet: string): boolean {
  return cmdlet.startsWith('Remove-') && !isAbout(cmdlet, 'ADPermission')
}

function hasAcceptedDomains(spaces: PlainValue | undefined): boolean {
  const texts = typeof spaces === 'string' ? [spaces] : Array.isArray(spaces) ? spaces : []
  return texts.some((text: string) => /^(smtp:)?--(;|$)/i.test(text.trim()))
}
