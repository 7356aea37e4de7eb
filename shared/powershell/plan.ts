import type { Design, Item, ItemOf } from '../model/design'
import { indexes } from '../model/indexes'
import { itemList } from '../model/lists'
import { connectorStatements, removalStatement, type Statements } from './plan/connector-statements'
import { domainStatements, removal } from './plan/domain-statements'
import { organizationSettings, serverSettings } from './plan/settings-statements'
import { subscriptionStatements, wasDeletedBySubscription } from './plan/subscription-statements'
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
export function plan(design: Design): Plan {
  const known = cache.get(design.items)
  const { baseline, organization, accepted } = design
  if (known?.baseline === baseline && known.organization === organization && known.accepted === accepted)
    return known.plan
  const made = make(design)
  cache.set(design.items, { baseline, organization, accepted, plan: made })
  return made
}

interface Kept extends Pick<Design, 'baseline' | 'organization' | 'accepted'> {
  readonly plan: Plan
}

const cache = new WeakMap<Design['items'], Kept>()

function make(design: Design): Plan {
  const changes = changesOf(design)
  const receive = orderReceiveSteps(changes.receive, design)
  const lastRemovals = trailingRemovals(receive)
  const parts: Statements[] = [
    only(subscriptionStatements(design)),
    organizationSettings(design),
    serverSettings(design),
    only(changes.domains.flatMap(({ before, after }) => (after ? domainStatements(design, after, before) : []))),
    ...receive.filter((step) => !lastRemovals.has(step)).map((step) => receiveStatements(design, step)),
    ...changes.send.flatMap(({ before, after }) => (after ? [connectorStatements(design, after, before)] : [])),
    only(
      changes.send.flatMap(({ before, after }) => (!after && before ? (removalStatement(design, before) ?? []) : [])),
    ),
    ...receive.filter((step) => lastRemovals.has(step)).map((step) => receiveStatements(design, step)),
    only(changes.domains.flatMap(({ before, after }) => (!after && before ? removal(design, before) : []))),
  ]
  return { statements: parts.flatMap((part) => part.statements), blocked: parts.flatMap((part) => part.blocked) }
}

interface Change<T> {
  readonly before: T | undefined
  readonly after: T | undefined
}

interface Changes {
  readonly domains: readonly Change<ItemOf<'acceptedDomain'>>[]
  readonly send: readonly Change<ItemOf<'sendConnector'>>[]
  readonly receive: readonly ReceiveStep[]
}

/** Every object that differs, by kind, in the order of items, then of baseline. */
function changesOf(design: Design): Changes {
  const domains: Change<ItemOf<'acceptedDomain'>>[] = []
  const send: Change<ItemOf<'sendConnector'>>[] = []
  const receive: ReceiveStep[] = []
  for (const after of indexes(design).items) add(design.baseline[after.id], after)
  for (const before of itemList(design.baseline)) if (!design.items[before.id]) add(before, undefined)
  return { domains, send, receive }

  function add(before: Item | undefined, after: Item | undefined) {
    if (before === after || (before && !after && wasDeletedBySubscription(design, before))) return
    const kind = (after ?? before)?.kind
    if (kind === 'acceptedDomain') domains.push({ before: ofKind(before, kind), after: ofKind(after, kind) })
    if (kind === 'sendConnector') send.push({ before: ofKind(before, kind), after: ofKind(after, kind) })
    if (kind !== 'receiveConnector') return
    const step = { before: ofKind(before, kind), after: ofKind(after, kind) }
    const { id, server } = step.after ?? (step.before as ItemOf<'receiveConnector'>)
    receive.push({ ...step, id, server })
  }
}

function ofKind<K extends Item['kind']>(item: Item | undefined, kind: K): ItemOf<K> | undefined {
  return item?.kind === kind ? (item as ItemOf<K>) : undefined
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
