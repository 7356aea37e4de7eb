import type { ParameterNoun } from '../../exchange/objects'
import { organizationHome } from '../../model/connectors'
import { isAddition, type PlainValue } from '../plain-value'
import type { Statement } from '../statement'
import { neededDomain, replacedSentence } from './words'

type Values = Readonly<Record<string, PlainValue>>

/** What the statements about one sort of objects have of their own. */
interface Particulars {
  /** Why an object is made that no procedure speaks of. */
  readonly reasonOfNew?: (address: Pick<Statement, 'target'>) => string | undefined
  /** The parameters of Set- from the values that differ and from what is known to be there, and a reason to give. */
  readonly change?: (values: Values, known: Values) => { readonly parameters: Values; readonly reason?: string }
}

export function particularsOf(noun: ParameterNoun): Particulars {
  return particulars[noun] ?? {}
}

const particulars: Readonly<Partial<Record<ParameterNoun, Particulars>>> = {
  TransportConfig: { change: ofOrganization },
  AcceptedDomain: { reasonOfNew: ({ target }) => (target === organizationHome ? undefined : neededDomain) },
}

/** What the organization has is known in part only: its lists are added to, and of what is replaced unseen the script says so. */
function ofOrganization(values: Values, known: Values): { readonly parameters: Values; readonly reason?: string } {
  const parameters = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, added(value, known[name])] as const),
  )
  const replaced = Object.entries(parameters).flatMap(([name, value]) =>
    known[name] === undefined && !isAddition(value) ? [name] : [],
  )
  return { parameters, ...(replaced.length > 0 && { reason: replacedSentence(replaced) }) }
}

/** A list as what it has more than is known to be there. One that loses entries, or is empty, is stated whole. */
function added(value: PlainValue, known: PlainValue | undefined): PlainValue {
  const [list, before] = [textsIn(value), textsIn(known)]
  const loses = before.some((text) => !list.includes(text))
  return list.length === 0 || loses ? value : { add: list.filter((text) => !before.includes(text)) }
}

function textsIn(value: PlainValue | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : []
}
