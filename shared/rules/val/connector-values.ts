import { cmdletOf } from '../../exchange/objects'
import { isShownOnly } from '../../exchange/shown-properties'
import { setParameter } from '../../edits/change'
import type { ParameterRow } from '../../exchange/parameters'
import type { Connector } from '../../model/connectors'
import type { Design } from '../../model/design'
import { isDeepEqual } from '../../model/equal'
import { catalogueOf, placementOf, settingNamed } from '../../model/settings'
import type { SettingProblem } from '../../model/read-value'
import { itemRule, type ItemContext } from '../rule'
import { receiver, exchangeName, type EnteredText, type ExchangeName, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { called } from '../words/names'
import { unreadValue, type Unread } from '../words/problems'
import { grantProblems } from './grant-problems'
import { isSpokenOfElsewhere } from './spoken-of-elsewhere'
import { meantValue } from './value-fix'
import { allFollowers, followers } from './what-follows'

type Context = ItemContext<Connector['kind']>

export const connectorValues = itemRule({
  id: 'VAL-001',
  severity: 'error',
  kind: ['sendConnector', 'receiveConnector'],
  title: 'Every stated parameter and every grant of a connector can be read',
  why: 'A value that is none of those of its parameter is refused by the cmdlet, a grant needs a user and at least one right. Which further rights exist on connectors than the documented ones is unverified. As long as a value cannot be read, nothing that rests on it is judged, and the command waits.',
  remedy: 'Correct the value, or do not state the parameter.',
  references: ['New-SendConnector', 'New-ReceiveConnector', 'Receive connectors', 'Derived from documented facts'],
  hides: allFollowers,
  messages: {
    value: ({ name, parameter, problem }: { name: Receiver; parameter: ExchangeName; problem: Unread }) =>
      `${called(name)}, ${parameter}: ${unreadValue(problem)}`,
    unknown: ({ name, parameter, cmdlet }: { name: Receiver; parameter: ExchangeName; cmdlet: ExchangeName }) =>
      `${called(name)} states ${parameter}, which ${cmdlet} does not have, so that its commands wait: correct the name of the parameter, or remove it.`,
    noUser: ({ name }: { name: Receiver }) =>
      `${called(name)} grants rights to nobody, so that no command grants them: name the user, or remove the grant.`,
    noRights: ({ name, user }: { name: Receiver; user: EnteredText }) =>
      `${called(name)} grants nothing to ${user}, so that no command names it: choose the rights, or remove the grant.`,
    misspelt: ({
      name,
      user,
      right,
      meant,
    }: {
      name: Receiver
      user: EnteredText
      right: EnteredText
      meant: EnteredText
    }) => `${called(name)} grants ${user} “${right}”, which is no right of a connector: write ${meant}.`,
    unknownRight: ({ name, user, right }: { name: Receiver; user: EnteredText; right: EnteredText }) =>
      `${called(name)} grants ${user} “${right}”, which is none of the documented rights of a connector; whether it exists is unverified: check it, or choose a documented one.`,
  },
  *check(context) {
    const { baseline, design, item, server } = context
    const name = item.kind === 'receiveConnector' ? receiver(item, server) : receiver(item)
    const subject = item.id
    for (const parameter of Object.keys(item.parameters)) {
      if (parameter in catalogueOf(item) || isShownOnly(item.kind, parameter)) continue
      yield {
        message: 'unknown',
        data: {
          name,
          parameter: exchangeName(parameter),
          cmdlet: exchangeName(cmdletOf(item.kind === 'sendConnector' ? 'SendConnector' : 'ReceiveConnector', 'New')),
        },
        subject,
        parameter,
        hides: [],
        fix: {
          title: titled('remove', { part: exchangeName(parameter) }),
          edit: setParameter(subject, parameter, undefined),
        },
      }
    }
    for (const { parameter, row, problems } of unreadable(context)) {
      const [problem] = problems
      if (!problem || problem.kind === 'noAddress') continue
      yield {
        message: 'value',
        data: {
          name,
          parameter: exchangeName(parameter),
          problem: { problem, row: { kind: row.kind, unlimited: row.unlimited } },
        },
        subject,
        parameter,
        hides: followers[parameter] ?? [],
        fix: meantValue(item, parameter, problems, design),
      }
    }
    if (isDeepEqual(item.grants, baseline?.grants)) return
    yield* grantProblems(item, name, design)
  },
})

/** The stated parameters that the place has and nobody reads, with their problems that no other rule words. */
function unreadable({ design, item, touched }: Context) {
  return Object.keys(item.parameters).flatMap((parameter) => {
    const row: ParameterRow | undefined = catalogueOf(item)[parameter]
    if (!row || row.reserved || !touched(parameter)) return []
    const problems = problemsOf(item, parameter, design).filter(
      (problem) => !isSpokenOfElsewhere({ item, parameter, row, problem }),
    )
    return problems.length === 0 || !isKnown(row, item, design) ? [] : [{ parameter, row, problems }]
  })
}

/** What the version does not know is RC-VAL-009. */
function isKnown({ versions }: ParameterRow, item: Connector, design: Design): boolean {
  return versions.includes(placementOf(item, design).version)
}

function problemsOf(item: Connector, parameter: string, design: Design): readonly SettingProblem[] {
  return settingNamed(item, parameter, design)?.problems ?? []
}
