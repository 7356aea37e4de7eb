import type { Design, ParameterItem } from '../../model/design'
import { cmdletOf, isNamed, objectOfKind } from '../../exchange/objects'
import { placeOf } from '../../model/placement'
import { catalogueOf } from '../../model/settings'
import type { ObjectDifference } from '../../changes/differences'
import type { GrantDifference } from '../../changes/grants'
import type { Property } from '../../changes/properties'
import { keptWhile } from '../../kept'
import { isDeepEqual } from '../../model/equal'
import { existingDesign } from '../../model/existing'
import { placeOfParameters } from '../../model/transport-settings'
import type { PlainValue } from '../plain-value'
import type { Statement } from '../statement'
import { addressOf, type Address } from './address'
import { blockedBy, nothing, type BlockReason, type Statements } from './blocked'
import { particularsOf } from './particulars'
import { plainParameters, type Waiting } from './plain-parameters'
import { usageOfNew } from './usage'

type Values = Readonly<Record<string, PlainValue>>

/**
 * The statements that make one object out of what exists: New-, or Set- with only what changed, then its grants; Remove- where the
 * design no longer has it.
 */
export function objectStatements(difference: ObjectDifference, design: Design): Statements {
  return difference.isIdentical ? nothing : statementsOf(difference, design)
}

const statementsOf = keptWhile(
  // The difference is another one as soon as anything that it rests on is; besides counts where the object lives.
  (difference: ObjectDifference, design: Design) => [difference, placeIn(difference, design)],
  (difference, design): Statements => {
    const { before, after, by } = difference
    if (by !== 'statement') return nothing
    if (!after) return before ? removed(before, design) : nothing
    const address = addressOf(after, design)
    if (!address) return waiting(after, { kind: 'homeless' })
    // Every server has its transport service: there is nothing to tell before the server has a name.
    if (address.isNameless && !isNamed(objectOfKind(after.kind))) return nothing
    const made = before
      ? changed(difference, before, after, address, design)
      : created(difference, after, address, design)
    // A server that is not named yet cannot be named in a command.
    return address.isNameless && made.statements.length > 0 ? waiting(after, { kind: 'nameless' }) : made
  },
)

function placeIn({ before, after }: ObjectDifference, { items }: Design): unknown {
  const object = after ?? before
  return object && items[placeOf(object)]
}

/** None when its server or home is gone too. */
function removed(before: ParameterItem, design: Design): Statements {
  const noun = objectOfKind(before.kind)
  const address = addressOf(before, design)
  if (!address || !isNamed(noun)) return nothing
  const parameters = { ...address.identityOf(before.name), Confirm: false }
  const statement = {
    target: address.target,
    cmdlet: cmdletOf(noun, 'Remove'),
    parameters,
    subject: placeOfParameters(before),
  }
  return { statements: [statement], blocked: [] }
}

function created(difference: ObjectDifference, after: ParameterItem, address: Address, design: Design): Statements {
  const noun = objectOfKind(after.kind)
  const plain = plainParameters(after, design)
  if (!isNamed(noun) || plain.blocked.length > 0) return allWaiting(after, plain.blocked)
  const rows = catalogueOf(after)
  const atCreation = pick(plain.values, (name) => rows[name]?.cmdlets !== 'set')
  const afterwards = pick(plain.values, (name) => rows[name]?.cmdlets === 'set')
  const server: Values = address.server === undefined ? {} : { Server: address.server }
  const usage = usageOfNew(after, plain.values, design)
  const create: Statement = {
    target: address.target,
    cmdlet: cmdletOf(noun, 'New'),
    parameters: { Name: after.name, ...server, ...usage, ...atCreation },
    ...reasonOf(after, particularsOf(noun).reasonOfNew?.(address)),
    subject: placeOfParameters(after),
  }
  const set = Object.keys(afterwards).length > 0 ? [setting(after, address, afterwards)] : []
  return { statements: [create, ...set, ...grants(difference, after, address)], blocked: [] }
}

function changed(
  difference: ObjectDifference,
  before: ParameterItem,
  after: ParameterItem,
  address: Address,
  design: Design,
): Statements {
  const noun = objectOfKind(after.kind)
  const plain = plainParameters(after, design)
  const inTheWay = plain.blocked.filter((one) => !isAsBefore(one, before, after))
  if (inTheWay.length > 0) return allWaiting(after, inTheWay)
  const { values, withoutDefault } = valuesThatDiffer(difference, after, plain.values)
  const known = pick(plainParameters(before, existingDesign(design)).values, (name) => values[name] !== undefined)
  const { parameters = values, reason } = particularsOf(noun).change?.(values, known) ?? {}
  const set =
    Object.keys(parameters).length > 0
      ? [
          {
            ...setting(after, address, parameters, before, reason),
            before: known,
            ...formerlyOf(before, after),
          },
        ]
      : []
  return {
    statements: [...set, ...grants(difference, after, address)],
    blocked: withoutDefault.map((parameter) => blockedBy(after, { kind: 'withoutDefault', parameter })),
  }
}

/** What the properties of an object that exists become, where they differ. */
export function changedValues(difference: ObjectDifference, after: ParameterItem, design: Design): Values {
  return valuesThatDiffer(difference, after, plainParameters(after, design).values).values
}

/** Of those that differ, what can be given, and what can only stay. */
function valuesThatDiffer({ properties }: ObjectDifference, after: ParameterItem, stated: Values) {
  const given = properties
    .filter(({ isSame }) => !isSame)
    .map(({ name, becomes }) => ({ name, value: valueOf({ name, becomes }, after, stated) }))
  const values: Values = Object.fromEntries(
    given.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
  )
  return { values, withoutDefault: given.flatMap(({ name, value }) => (value === undefined ? [name] : [])) }
}

/** The id under which the object exists, where the design has it under another. */
function formerlyOf(before: ParameterItem, after: ParameterItem): Pick<Statement, 'formerly'> {
  const formerly = placeOfParameters(before)
  return formerly === placeOfParameters(after) ? {} : { formerly }
}

/** What a property that differs is to be; undefined where it can only stay. */
function valueOf(
  { name, becomes }: Pick<Property, 'name' | 'becomes'>,
  after: ParameterItem,
  stated: Values,
): PlainValue | undefined {
  if (name === 'Name') return after.name
  return becomes.from === 'stated' ? stated[name] : becomes.value
}

function setting(
  after: ParameterItem,
  address: Address,
  parameters: Values,
  before: ParameterItem = after,
  reason?: string,
): Statement {
  return {
    target: address.target,
    cmdlet: cmdletOf(objectOfKind(after.kind), 'Set', address.version),
    parameters: { ...address.identityOf(before.name), ...parameters },
    ...reasonOf(after, reason),
    subject: placeOfParameters(after),
  }
}

/** Why somebody wants it, in the designer's own words where there are any. */
function reasonOf(after: ParameterItem, reason: string | undefined): Pick<Statement, 'reason'> {
  const comment = ('comment' in after && after.comment) || reason
  return comment ? { reason: comment } : {}
}

function grants({ grants: all }: ObjectDifference, after: ParameterItem, address: Address): readonly Statement[] {
  const parameters = (user: GrantDifference, rights: readonly string[]) => ({
    ...address.identityOf(after.name),
    User: user.isAccount ? { credentialName: user.user } : user.user,
    ExtendedRights: rights,
  })
  const base = { target: address.target, subject: placeOfParameters(after) }
  const added = all.filter((one) => one.added.length > 0)
  const removedFrom = all.filter((one) => one.removed.length > 0)
  return [
    ...added.map((one) => ({
      ...base,
      cmdlet: cmdletOf('ADPermission', 'Add'),
      parameters: parameters(one, one.added),
    })),
    ...removedFrom.map((one) => ({
      ...base,
      cmdlet: cmdletOf('ADPermission', 'Remove'),
      parameters: { ...parameters(one, one.removed), Confirm: false },
    })),
  ]
}

/** What cannot be read but is there already is not printed, so that nothing waits for it. */
function isAsBefore({ parameter, kind }: Waiting, before: ParameterItem, after: ParameterItem): boolean {
  const isOfValue = kind === 'unreadable' || kind === 'unknown'
  return isOfValue && isDeepEqual(after.parameters[parameter], before.parameters[parameter])
}

function allWaiting(object: ParameterItem, reasons: readonly BlockReason[]): Statements {
  return { statements: [], blocked: reasons.map((reason) => blockedBy(object, reason)) }
}

function waiting(object: ParameterItem, reason: BlockReason): Statements {
  return allWaiting(object, [reason])
}

function pick(values: Values, wanted: (name: string) => boolean): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => wanted(name)))
}
