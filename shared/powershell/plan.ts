import { keptWhile } from '../kept'
import type { Design, ItemOf } from '../model/design'
import { changesOf, type Changes } from './plan/changes'
import { connectorStatements, removalStatement, type Statements } from './plan/connector-statements'
import { domainStatements, removal } from './plan/domain-statements'
import { organizationSettings, serverSettings } from './plan/settings-statements'
import { eachOnceItsNameIsFree } from './plan/name-order'
import { subscriptionStatements } from './plan/subscription-statements'
import { orderReceiveSteps, type ReceiveStep } from './plan/receive-order'
import type { Statement } from './statement'

/** A statement that has to wait, and why, in one sentence. */
export interface Blocked {
  readonly subject: string
  readonly sentence: string
}

/** What makes the design out of what exists. */
export interface Plan {
  readonly statements: readonly Statement[]
  readonly blocked: readonly Blocked[]
}

/**
 * The difference between baseline and items as statements, in the order in which they run: subscriptions, settings of organization and servers, accepted domains, Receive
 * connectors (each before or after those it conflicts with), Send connectors, removals. Nothing changed: no statement.
 */
export const plan = keptWhile(
  ({ items, baseline, organization, accepted }: Design) => [items, baseline, organization, accepted],
  planOf,
)

function planOf(design: Design): Plan {
  const changes = changesOf(design)
  const receive = orderReceiveSteps(changes.receive.map(stepOf), design)
  const lastRemovals = trailingRemovals(receive)
  const parts: Statements[] = [
    only(subscriptionStatements(design)),
    organizationSettings(design),
    serverSettings(design),
    ...changes.domains.flatMap(({ before, after }) => (after ? [domainStatements(design, after, before)] : [])),
    ...eachOnceItsNameIsFree(
      receive.filter((step) => !lastRemovals.has(step)),
      (step) => receiveStatements(design, step),
    ),
    ...eachOnceItsNameIsFree(changes.send, ({ before, after }) =>
      after ? connectorStatements(design, after, before) : only([]),
    ),
    only(
      changes.send.flatMap(({ before, after }) => (!after && before ? (removalStatement(design, before) ?? []) : [])),
    ),
    ...receive.filter((step) => lastRemovals.has(step)).map((step) => receiveStatements(design, step)),
    only(changes.domains.flatMap(({ before, after }) => (!after && before ? removal(design, before) : []))),
  ]
  return {
    statements: parts.flatMap((part) => part.statements),
    blocked: [...changes.blocked, ...parts.flatMap((part) => part.blocked)],
  }
}

function stepOf(change: Changes['receive'][number]): ReceiveStep {
  const { id, server } = change.after ?? (change.before as ItemOf<'receiveConnector'>)
  return { ...change, id, server }
}

/** Removals that nothing waits for come last of all, after the Send connectors. */
function trailingRemovals(ordered: readonly ReceiveStep[]): ReadonlySet<ReceiveStep> {
  const trailing = new Set<ReceiveStep>()
  const busy = new Set<string>()
  for (const step of [...ordered].reverse()) {
    if (step.after) busy.add(step.server)
    else if (!busy.has(step.server)) trailing.add(step)
  }
  return trailing
}

function receiveStatements(design: Design, { before, after }: ReceiveStep): Statements {
  if (after) return connectorStatements(design, after, before)
  return only(before ? (removalStatement(design, before) ?? []) : [])
}

function only(statements: Statement | readonly Statement[]): Statements {
  return { statements: Array.isArray(statements) ? statements : [statements as Statement], blocked: [] }
}
