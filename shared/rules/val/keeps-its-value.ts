import { setParameter } from '../../edits/change'
import { hasParameters, type Design } from '../../model/design'
import { entriesOf, isEndpoint, textsOf, type ParameterValue } from '../../model/parameter-value'
import { entered, exchangeName, named, type ExchangeName, type Named } from '../data'
import { planRule, type Fix } from '../rule'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'

export const keepsItsValue = planRule({
  id: 'VAL-004',
  severity: 'warning',
  title: 'What is no longer stated has a default to return to',
  why: 'A Set- cmdlet changes only the parameters that it is given. Where Exchange documents no default, nobody can say what to give for a value that the design states no longer: no command is written, and the object keeps what it has.',
  remedy: 'State the value that it shall have, or the one that it has.',
  references: ['Set-ReceiveConnector', 'Set-SendConnector', 'Set-AcceptedDomain', 'Derived from documented facts'],
  messages: {
    stays: ({ item, parameter }: { item: Named; parameter: ExchangeName }) =>
      `${quotedName(item)} states ${parameter} no longer and keeps what it has, since Exchange documents no default for it: state the value that it shall have.`,
  },
  *check({ design, blocked }) {
    for (const { subject, reason } of blocked) {
      const item = design.items[subject]
      if (reason.kind !== 'withoutDefault' || !item) continue
      const { parameter } = reason
      const data = { item: named(item), parameter: exchangeName(parameter) }
      yield { message: 'stays', data, subject, parameter, ...withFix(subject, parameter, design) }
    }
  },
})

/** It is stated again, so that the design says what will be. */
function withFix(subject: string, parameter: string, { baseline }: Design): { fix?: Fix } {
  const known = baseline[subject]
  const before = hasParameters(known) ? known.parameters[parameter] : undefined
  if (before === undefined || !isPlain(before)) return {}
  const title = titled('returnTo', { parameter: exchangeName(parameter), values: textsOf(before).map(entered) })
  return { fix: { title, edit: setParameter(subject, parameter, before) } }
}

/** Told in a title as it is. */
function isPlain(value: ParameterValue): boolean {
  return textsOf(value).length > 0 && !entriesOf(value).some(isEndpoint)
}
