import type { Edit } from '../edits/edit'
import type { AcceptedFinding, Design, Item, ItemKind, ItemOf } from '../model/design'
import type { Indexes } from '../model/indexes'
import type { Certificate } from '../model/organization-items'
import type { SettingsFor } from '../model/settings'
import type { Server } from '../model/server'
import type { Blocked } from '../powershell/plan'
import type { Statement } from '../powershell/statement'
import type { Prose } from './data'
import type { RuleId } from './rule-ids'
import type { FixTitle } from './words/fix-titles'

export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** From what a sentence is made, as its message declares it: ids, names, entered values, numbers and enums, never words. */
export type Data = Readonly<Record<string, unknown>>

/** A sentence as a function of data. Each declares the data that it needs, so that it takes less than all (a method may). */
export type Say = { say(data: Data): string }['say']

/** The sentences of a rule. Words that rules share stand in `words/`. */
type Messages = Readonly<Record<string, Say>>

type DataOf<Message extends Say> = Parameters<Message> extends [infer D] ? D : {}

/** What a rule with these messages says about one object. */
type ViolationOf<M extends Messages> = {
  [Id in keyof M & string]: Violation<Id, DataOf<M[Id]>>
}[keyof M & string]

/** The messages themselves where their data is lawful, else the reason why not. */
export type Lawful<M extends Messages> = {
  [Id in keyof M]: [Prose<DataOf<M[Id]>>] extends [never]
    ? M[Id]
    : 'Data holds names, entered values, numbers and enums: words belong into messages and rules/words'
}

/** What a rule says about one object. */
export interface Violation<Id extends string = string, D = Data> {
  readonly message: Id
  readonly data: D
  /** The id of the item that it concerns. */
  readonly subject: string
  /** The parameter or field beside which the panel shows it. */
  readonly parameter?: string
  /** Ids of further items that it is about: routes, other connectors, other ends. Used by `hides`. */
  readonly about?: readonly string[]
  /** Which of what its rule hides follows from this violation; absent: all of it. */
  readonly hides?: readonly RuleId[]
  /** Softer than its rule's, where the fact is unverified in this case only; the sentence says so. Never raised by what it hides. */
  readonly severity?: Severity
  /** Of `about`, items that each have a part in it: what is wrong with one of them does not explain the whole. */
  readonly each?: readonly string[]
  readonly fix?: Fix
}

/** The one obvious safe answer to a finding: one undo step. */
export interface Fix {
  readonly title: FixTitle
  readonly edit: Edit
  /** Where it depends on more than the rule sees: whether it is offered in this design. */
  readonly suits?: (design: Design) => boolean
  /**
   * What follows from it reaches further than its rule sees: it is offered where a check after it finds the
   * error or warning gone and no other come.
   */
  readonly isTried?: true
  /** What is offered where this one is not. */
  readonly otherwise?: Fix | undefined
}

interface Common {
  /** As in the rule catalogue: never renumbered. */
  readonly id: RuleId
  readonly severity: Severity
  readonly title: string
  /** Two or three sentences for the documentation page: what happens in Exchange. */
  readonly why: string
  /** How to mend it, one or two sentences for the documentation page. */
  readonly remedy: string
  readonly references: readonly string[]
  /** One sentence for each message id, as a function of the violation's data: names the object, the problem and the next step. */
  readonly messages: Messages
  /** Ids of findings that follow from this one. */
  readonly hides?: readonly RuleId[]
  /** Narrows `hides`: whether that finding about the same thing does follow from this one. All do where it is not stated. */
  readonly explains?: Explains
  /** The fact is unverified: the sentence says so, and hiding an error does not raise the severity. */
  readonly unverified?: true
}

/** Which findings of those that a rule hides follow from one of its findings. */
export interface Explains {
  /** A sentence for the pages. */
  readonly inWords: string
  readonly holds: (finding: Finding, other: Finding) => boolean
}

/**
 * One object with its server, home or source servers and its baseline. Connectors equal to their baseline with origin `setup`
 * or `edgeSync` are shown only to item rules that ask for them: rules about values say nothing of them.
 */
export interface ItemContext<K extends ItemKind = ItemKind> {
  readonly design: Design
  readonly item: ItemOf<K>
  readonly baseline: ItemOf<K> | undefined
  /** The owning server of a Receive connector, the home Edge of a Send connector; undefined in the organization. */
  readonly server: Server | undefined
  /** The servers that send for a Send connector. */
  readonly sources: readonly Server[]
  /** Where a Send connector of the organization has no sources: the servers that could be some. */
  readonly possibleSources: readonly Server[]
  readonly settings: SettingsFor<K>
  /** The parameter differs from setup's value (or there is no such baseline): rules about values may speak of it. */
  touched(parameter: string): boolean
}

/** One server with all it owns and all that names it. */
export interface ServerContext {
  readonly design: Design
  readonly server: Server
  readonly receiveConnectors: readonly ItemOf<'receiveConnector'>[]
  readonly sendConnectors: readonly ItemOf<'sendConnector'>[]
  readonly acceptedDomains: readonly ItemOf<'acceptedDomain'>[]
  /** The certificates that are stated to be on the server. */
  readonly certificates: readonly Certificate[]
  isUntouched(item: Item): boolean
  /** As `ItemContext.touched`, of any object: false on an untouched one. */
  touched(item: Item, parameter: string): boolean
}

export interface OrganizationContext {
  readonly design: Design
  readonly indexes: Indexes
  /** The day of the check, as an ISO date. */
  readonly today: string
  isUntouched(item: Item): boolean
  /** As `ItemContext.touched`, of any object: false on an untouched one. */
  touched(item: Item, parameter: string): boolean
}

export interface PlanContext {
  readonly design: Design
  readonly statements: readonly Statement[]
  /** What the design asks for and no statement can say. */
  readonly blocked: readonly Blocked[]
}

export interface ItemRule<K extends ItemKind = ItemKind> extends Common {
  readonly stage: 'design'
  readonly scope: 'item'
  /** The kind of item that it looks at, or several kinds. */
  readonly kind: K | readonly K[]
  /** It speaks of more than values, so that it is shown connectors as setup or EdgeSync wrote them, too. */
  readonly untouched?: true
  check(context: ItemContext<K>): Iterable<Violation>
}

export interface ServerRule extends Common {
  readonly stage: 'design'
  readonly scope: 'server'
  check(context: ServerContext): Iterable<Violation>
}

export interface OrganizationRule extends Common {
  readonly stage: 'design'
  readonly scope: 'organization'
  check(context: OrganizationContext): Iterable<Violation>
}

export interface PlanRule extends Common {
  readonly stage: 'plan'
  check(context: PlanContext): Iterable<Violation>
}

type ConnectorKind = 'sendConnector' | 'receiveConnector'

export type Rule =
  { [K in ItemKind]: ItemRule<K> }[ItemKind] | ItemRule<ConnectorKind> | ServerRule | OrganizationRule | PlanRule

/** Help about something that no check of a design can decide: it has a page, and never fires. */
export interface PageRule extends Omit<Common, 'messages' | 'hides' | 'explains'> {
  /** `import` is decided while an export is read; `page` never. */
  readonly stage: 'import' | 'page'
}

/** A rule as its file states it: what it yields fits the data that its messages declare, and that data is lawful. */
type Stated<R extends Common, Context, M extends Messages> = Omit<R, 'stage' | 'scope' | 'messages' | 'check'> & {
  readonly messages: M & Lawful<M>
  check(context: Context): Iterable<ViolationOf<M>>
}

/** Names an item rule's kind once, so that its context is typed. */
export function itemRule<K extends ItemKind, M extends Messages>(
  rule: Stated<ItemRule<K>, ItemContext<K>, M>,
): ItemRule<K> {
  return { ...rule, stage: 'design', scope: 'item' } as ItemRule<K>
}

export function serverRule<M extends Messages>(rule: Stated<ServerRule, ServerContext, M>): ServerRule {
  return { ...rule, stage: 'design', scope: 'server' } as ServerRule
}

export function organizationRule<M extends Messages>(
  rule: Stated<OrganizationRule, OrganizationContext, M>,
): OrganizationRule {
  return { ...rule, stage: 'design', scope: 'organization' } as OrganizationRule
}

export function planRule<M extends Messages>(rule: Stated<PlanRule, PlanContext, M>): PlanRule {
  return { ...rule, stage: 'plan' } as PlanRule
}

export function pageRule(rule: Omit<PageRule, 'stage'>, stage: PageRule['stage'] = 'page'): PageRule {
  return { ...rule, stage }
}

/** The one of two that weighs more. */
export function higher(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) < severities.indexOf(b) ? a : b
}

/** A violation as people meet it: with its rule's id, the severity in force, and whether somebody accepted it. */
export interface Finding extends Violation {
  readonly rule: RuleId
  readonly severity: Severity
  readonly accepted?: AcceptedFinding
  /** Somebody accepted it once, and the date of that has passed. */
  readonly expired?: AcceptedFinding
}
