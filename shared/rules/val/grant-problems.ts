import { changeItem } from '../../edits/change'
import { receiveRightNamed, receiveRights, sendRights } from '../../exchange/rights'
import type { Connector } from '../../model/connectors'
import type { Design } from '../../model/design'
import { userCredential, userLabel } from '../../model/grants'
import type { Violation } from '../rule'
import { entered, type EnteredText, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { valueMeant } from './meant-value'
import { followersOfGrants } from './what-follows'

type GrantProblem =
  | Violation<'noUser', { name: Receiver }>
  | Violation<'noRights', { name: Receiver; user: EnteredText }>
  | Violation<'misspelt', { name: Receiver; user: EnteredText; right: EnteredText; meant: EnteredText }>
  | Violation<'unknownRight', { name: Receiver; user: EnteredText; right: EnteredText }>

const known = [...Object.keys(receiveRights), ...Object.keys(sendRights)]
const knownInLowerCase: ReadonlySet<string> = new Set(known.map((right) => right.toLowerCase()))
const prefix = 'ms-Exch-'

/** Rights that Exchange servers grant each other: their names start with an X, and no page lists them. */
const internal = /^(ms-Exch-)?SMTP-(Accept|Send)-X/i

/** What of the granted rights of a connector, called `name`, no command can grant. */
export function* grantProblems(item: Connector, name: Receiver, design: Design): Generator<GrantProblem> {
  const base = { subject: item.id, hides: followersOfGrants }
  for (const [index, grant] of item.grants.entries()) {
    const label = userLabel(grant, design).trim()
    const user = entered(label)
    const rights = grant.rights.filter((right) => right.trim() !== '')
    if (label === '' && userCredential(grant) === undefined) yield { ...base, message: 'noUser', data: { name } }
    else if (rights.length === 0) yield { ...base, message: 'noRights', data: { name, user } }
    for (const right of rights) {
      if (isKnown(right)) continue
      const meant = rightMeant(right)
      if (meant !== undefined) {
        const fix = { title: titled('write', { texts: [entered(meant)] }), edit: rewritten(item, index, right, meant) }
        const data = { name, user, right: entered(right), meant: entered(meant) }
        yield { ...base, message: 'misspelt', data, fix }
      } else if (!internal.test(right.trim())) {
        const data = { name, user, right: entered(right) }
        yield { ...base, message: 'unknownRight', data, severity: 'warning' }
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
