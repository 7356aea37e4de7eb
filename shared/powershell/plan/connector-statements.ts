import { organizationHome, placeOfConnector } from '../../model/connectors'
import { find, type Design, type Item, type ItemOf } from '../../model/design'
import { isDeepEqual } from '../../model/equal'
import { existingDesign } from '../../model/existing'
import { userCredential, userLabel } from '../../model/grants'
import { indexes } from '../../model/indexes'
import { catalogueOf, settings } from '../../model/settings'
import type { PlainValue } from '../plain-value'
import type { Statement } from '../statement'
import { areValuesAccepted } from './accepted-values'
import { changedValues, suppliedByUsage } from './changed-values'
import { plainParameters, type PlainParameters } from './plain-parameters'
import { blockedSentence, homelessSentence, namelessSentence, withoutDefaultSentence } from './words'
import { sameMembers } from '../../same-members'

type Connector = ItemOf<'sendConnector' | 'receiveConnector'>

/** Where a statement runs, how the object is called there, and what the cmdlets are called. */
interface Address {
  readonly target: string
  readonly noun: 'SendConnector' | 'ReceiveConnector'
  /** `SERVER\` for Receive connectors. */
  readonly prefix: string
  /** `-Server` of New- and Get-, where the statement does not run on that server itself. */
  readonly server: string | undefined
}

export interface Statements {
  readonly statements: readonly Statement[]
  readonly blocked: readonly { readonly subject: string; readonly sentence: string }[]
}

const nothing: Statements = { statements: [], blocked: [] }

/** The statements that make one connector out of its baseline: New-, or Set- with only what changed, then its grants. */
export function connectorStatements(design: Design, connector: Connector, baseline: Connector | undefined): Statements {
  if (connector.origin === 'edgeSync') return nothing
  const place = design.items[placeOfConnector(connector)]
  const { credential } = indexes(design).byKind
  const read = [settings(connector, design), baseline && settings(baseline, existingDesign(design))]
  const inputs = [...read, baseline, place, credential, areValuesAccepted(design, connector.id)]
  const known = kept.get(connector)
  if (known && sameMembers(known.inputs, inputs)) return known.statements
  const made = makeStatements(design, connector, baseline)
  const nameless = isNameless(place) && made.statements.length > 0
  const statements = nameless ? waiting(connector, namelessSentence(connector.name)) : made
  kept.set(connector, { inputs, statements })
  return statements
}

/** Statements rest on the settings before and after, on where they run, and on what credentials are called. */
const kept = new WeakMap<Connector, { readonly inputs: readonly unknown[]; readonly statements: Statements }>()

function makeStatements(design: Design, connector: Connector, baseline: Connector | undefined): Statements {
  const address = addressOf(design, connector)
  if (!address) return waiting(connector, homelessSentence(connector.name))
  return baseline ? changed(design, connector, baseline, address) : created(design, connector, address)
}

/** The statement that removes a connector which the design no longer has; none when its server or home is gone too. */
export function removalStatement(design: Design, baseline: Connector): Statement | undefined {
  const address = addressOf(design, baseline)
  if (!address || baseline.origin === 'edgeSync') return undefined
  return {
    target: address.target,
    cmdlet: `Remove-${address.noun}`,
    parameters: { Identity: `${address.prefix}${baseline.name}`, Confirm: false },
    subject: baseline.id,
  }
}

function created(design: Design, connector: Connector, address: Address): Statements {
  const plain = plainParameters(connector, design)
  if (plain.blocked.length > 0) return blocked(connector, plain.blocked)
  const rows = catalogueOf(connector)
  const atCreation = pick(plain.values, (name) => rows[name]?.cmdlets !== 'set')
  const afterwards = pick(plain.values, (name) => rows[name]?.cmdlets === 'set')
  const create = {
    ...statement(address, 'New', connector, {
      Name: connector.name,
      ...(address.server !== undefined && { Server: address.server }),
      ...(connector.usage !== undefined && { Usage: connector.usage }),
      ...atCreation,
    }),
    whenExisting: whenExisting(connector, plain.values, design),
  }
  const identity = { Identity: `${address.prefix}${connector.name}` }
  const set =
    Object.keys(afterwards).length > 0 ? [statement(address, 'Set', connector, { ...identity, ...afterwards })] : []
  return { statements: [create, ...set, ...grants(design, connector, undefined, address)], blocked: [] }
}

/** A connector that is made is enabled and has what its usage type supplies; one that is there may differ in that. */
function whenExisting(connector: Connector, stated: PlainParameters['values'], design: Design) {
  return { ...(stated['Enabled'] === undefined && { Enabled: true }), ...suppliedByUsage(connector, design) }
}

function changed(design: Design, connector: Connector, baseline: Connector, address: Address): Statements {
  const plain = plainParameters(connector, design)
  const waiting = plain.blocked.filter((one) => !isAsBefore(one, connector, baseline))
  if (waiting.length > 0) return blocked(connector, waiting)
  const { values, before, withoutDefault } = changedValues(connector, baseline, plain.values, design)
  const renamed: Record<string, PlainValue> = connector.name !== baseline.name ? { Name: connector.name } : {}
  const changes = { ...renamed, ...values }
  const identity = `${address.prefix}${baseline.name}`
  const formerly = baseline.id === connector.id ? {} : { formerly: baseline.id }
  const set =
    Object.keys(changes).length > 0
      ? [{ ...statement(address, 'Set', connector, { Identity: identity, ...changes }), before, ...formerly }]
      : []
  return {
    statements: [...set, ...grants(design, connector, baseline, address)],
    blocked: withoutDefault.map((name) => ({
      subject: connector.id,
      sentence: withoutDefaultSentence(connector.name, name),
    })),
  }
}

function grants(
  design: Design,
  connector: Connector,
  baseline: Connector | undefined,
  address: Address,
): readonly Statement[] {
  const before = rightsByUser(baseline, design)
  const now = rightsByUser(connector, design)
  const identity = { Identity: `${address.prefix}${connector.name}` }
  const added = difference(now, before).map(({ user, rights }) =>
    permission(address, 'Add-ADPermission', connector, { ...identity, User: user, ExtendedRights: rights }),
  )
  const removed = difference(before, now).map(({ user, rights }) =>
    permission(address, 'Remove-ADPermission', connector, {
      ...identity,
      User: user,
      ExtendedRights: rights,
      Confirm: false,
    }),
  )
  return [...added, ...removed]
}

interface Rights {
  readonly user: PlainValue
  readonly rights: readonly string[]
}

/** By the name, or by the label of the account that the script asks for. */
function rightsByUser(connector: Connector | undefined, design: Design): ReadonlyMap<string, Rights> {
  const found = new Map<string, Rights>()
  for (const grant of connector?.grants ?? []) {
    const label = userLabel(grant, design)
    const named = userCredential(grant) === undefined
    const key = `${named}|${label}`
    const rights = [...(found.get(key)?.rights ?? []), ...grant.rights]
    found.set(key, { user: named ? label : { credentialName: label }, rights })
  }
  return found
}

function difference(one: ReadonlyMap<string, Rights>, other: ReadonlyMap<string, Rights>): readonly Rights[] {
  return [...one].flatMap(([key, { user, rights }]) => {
    const known = new Set((other.get(key)?.rights ?? []).map((right) => right.toLowerCase()))
    const missing = rights.filter((right) => !known.has(right.toLowerCase()))
    return missing.length > 0 ? [{ user, rights: missing }] : []
  })
}

function permission(
  address: Address,
  cmdlet: string,
  connector: Connector,
  parameters: Statement['parameters'],
): Statement {
  return { target: address.target, cmdlet, parameters, subject: connector.id }
}

function statement(
  address: Address,
  verb: 'New' | 'Set',
  connector: Connector,
  parameters: Statement['parameters'],
): Statement {
  return {
    target: address.target,
    cmdlet: `${verb}-${address.noun}`,
    parameters,
    ...(connector.comment && { reason: connector.comment }),
    subject: connector.id,
  }
}

/** What cannot be read but is there already is not printed, so that nothing waits for it. */
function isAsBefore({ parameter, reason }: Waiting, { parameters }: Connector, baseline: Connector): boolean {
  const isOfValue = reason.kind === 'unreadable' || reason.kind === 'unknown'
  return isOfValue && isDeepEqual(parameters[parameter], baseline.parameters[parameter])
}

type Waiting = PlainParameters['blocked'][number]

function blocked(connector: Connector, waiting: readonly Waiting[]): Statements {
  return {
    statements: [],
    blocked: waiting.map((one) => ({ subject: connector.id, sentence: blockedSentence(connector.name, one) })),
  }
}

/** A server that is not named yet cannot be named in a command. */
function isNameless(place: Item | undefined): boolean {
  return place?.kind === 'server' && place.name.trim() === ''
}

function waiting({ id }: Connector, sentence: string): Statements {
  return { statements: [], blocked: [{ subject: id, sentence }] }
}

function addressOf(design: Design, connector: Connector): Address | undefined {
  if (connector.kind === 'sendConnector') {
    if (connector.home === organizationHome)
      return { target: organizationHome, noun: 'SendConnector', prefix: '', server: undefined }
    const edge = find(design, 'server', connector.home)
    return edge && { target: edge.name, noun: 'SendConnector', prefix: '', server: undefined }
  }
  const server = find(design, 'server', connector.server)
  if (!server) return undefined
  const own = server.role === 'edge'
  return {
    target: own ? server.name : organizationHome,
    noun: 'ReceiveConnector',
    prefix: `${server.name}\\`,
    server: own ? undefined : server.name,
  }
}

function pick(
  values: Readonly<Record<string, PlainValue>>,
  wanted: (name: string) => boolean,
): Record<string, PlainValue> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => wanted(name)))
}
