import { changeItem } from '../../edits/change'
import { receiveRightNamed, receiveRights, sendRights } from '../../exchange/rights'
import type { Connector } from '../../model/connectors'
import type { Design } from '../../model/design'
import { userCredential, userLabel } from '../../model/grants'
import type { Fix, Severity } from '../rule'
import { valueMeant } from './meant-value'

interface GrantProblem {
  readonly message: 'noUser' | 'noRights' | 'misspelt' | 'unknownRight'
  readonly data: { readonly user?: string; readonly right?: string; readonly meant?: string }
  readonly severity?: Severity
  readonly fix?: Fix
}

const known = [...Object.keys(receiveRights), ...Object.keys(sendRights)]
const knownInLowerCase: ReadonlySet<string> = new Set(known.map((right) => right.toLowerCase()))
const prefix = 'ms-Exch-'

/** Rights that Exchange servers grant each other: their names start with an X, and no page lists them. */
const internal = /^(ms-Exch-)?SMTP-(Accept|Send)-X/i

/** What of the granted rights of a connector no command can grant. */
export function* grantProblems(item: Connector, design: Design): Generator<GrantProblem> {
  for (const [index, grant] of item.grants.entries()) {
    const user = userLabel(grant, design).trim()
    const rights = grant.rights.filter((right) => right.trim() !== '')
    if (user === '' && userCredential(grant) === undefined) yield { message: 'noUser', data: {} }
    else if (rights.length === 0) yield { message: 'noRights', data: { user } }
    for (const right of rights) {
      if (isKnown(right)) continue
      const meant = rightMeant(right)
      if (meant !== undefined) {
        const fix = { title: `Write ${meant}`, edit: rewritten(item, index, right, meant) }
        yield { message: 'misspelt', data: { user, right, meant }, fix }
      } else if (!internal.test(right.trim())) {
        yield { message: 'unknownRight', data: { user, right }, severity: 'warning' }
      }
    }
  }
}

function isKnown(right: string): boolean {
  return receiveRightNamed(right) !== undefined || knownInLowerCase.has(right.trim().toLowerCase())
}

function rightMeant(right: string): string | undefined {
  const text = right.trim()
  return valueMeant(text, known) ?? valueMeant(`${prefix}${text}`, known)
}

function rewritten(item: Connector, index: number, from: string, to: string) {
  const grants = item.grants.map((grant, at) =>
    at === index ? { ...grant, rights: grant.rights.map((right) => (right === from ? to : right)) } : grant,
  )
  return changeItem<Connector['kind']>(item.id, { grants })
}
