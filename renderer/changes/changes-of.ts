import { namedNouns } from '../../shared/changes/objects-of'
import { differences, type ObjectDifference } from '../../shared/changes/differences'
import type { Property } from '../../shared/changes/properties'
import type { SubscriptionDifference } from '../../shared/changes/subscriptions'
import { organizationHome } from '../../shared/model/connectors'
import type { Design, ParameterItem } from '../../shared/model/design'
import { indexes } from '../../shared/model/indexes'
import { itemList } from '../../shared/model/lists'
import { placeOf } from '../../shared/model/placement'
import { grantsText, propertyText } from './property-text'
import { words } from './words'

/** What the design does to one object that exists, or is to exist. */
export interface Change {
  id: string
  name: string
  /** The server or Edge that the object lives on. */
  where: string | undefined
  state: 'added' | 'changed' | 'removed'
  details: readonly Detail[]
}

interface Detail {
  field: string
  text: string
}

/** What differs between what exists and the design, of all that becomes commands: organization, servers, then their objects. */
export function changesOf(design: Design): readonly Change[] {
  return [...organizationChanges(design), ...serverChanges(design), ...objectChanges(design)]
}

function organizationChanges(design: Design): readonly Change[] {
  return differences(design)
    .of('TransportConfig')
    .flatMap((one) => changed(organizationHome, words.organization, detailsOf(one, design)))
}

/** Who a server is says what exists; its subscription and its transport settings are to be scripted. */
function serverChanges(design: Design): readonly Change[] {
  const { subscriptions, under } = differences(design)
  const bySubscription = new Map(subscriptions.map((one) => [one.id, one]))
  return indexes(design).byKind.server.flatMap(({ id, name }) => {
    const [subscription, settings] = [bySubscription.get(id), under('TransportService', id)]
    return changed(id, name, [
      ...(subscription ? subscriptionDetails(subscription, design) : []),
      ...(settings ? detailsOf(settings, design) : []),
    ])
  })
}

function subscriptionDetails({ before, after, state }: SubscriptionDifference, design: Design): readonly Detail[] {
  if (state === 'same') return []
  const nameOf = (id: string | undefined) =>
    design.organization.sites.find((site) => site.id === id)?.name ?? words.notSubscribed
  return [{ field: words.subscription, text: words.between(nameOf(before), nameOf(after)) }]
}

function changed(id: string, name: string, details: readonly Detail[]): readonly Change[] {
  return details.length > 0 ? [{ id, name, where: undefined, state: 'changed', details }] : []
}

/** In the order of the design, then of what exists. */
function objectChanges(design: Design): readonly Change[] {
  const { of } = differences(design)
  const different = namedNouns.flatMap((noun) => of(noun)).filter(({ isIdentical }) => !isIdentical)
  const byItem = new Map(different.map((one) => [one.after ?? one.before, one]))
  // What refers to something else than before may be one and the same object on both sides.
  const inOrder = new Set([...itemList(design.items), ...itemList(design.baseline)])
  return [...inOrder].flatMap((item) => byItem.get(item as ParameterItem) ?? []).flatMap((one) => changeOf(one, design))
}

function changeOf(difference: ObjectDifference, design: Design): readonly Change[] {
  const { id, state, before, after, isHeld } = difference
  const item = after ?? before
  // Of two that exist under one name, the design has one: nobody can tell which of them the other one is.
  if (!item || state === 'same' || (isHeld && !after)) return []
  const base = { id, name: item.name, where: whereOf(item, design) }
  return [{ ...base, state, details: state === 'changed' ? detailsOf(difference, design) : [] }]
}

function whereOf(item: ParameterItem, { items, baseline }: Design): string | undefined {
  const id = placeOf(item)
  return (items[id] ?? baseline[id])?.name
}

function detailsOf(difference: ObjectDifference, design: Design): readonly Detail[] {
  const { properties, grants } = difference
  const details = properties.flatMap((one) => detailOf(one, difference, design))
  if (grants.every(({ state }) => state === 'same')) return details
  return [...details, { field: words.grants, text: grantsText(grants) }]
}

function detailOf(property: Property, { before, after }: ObjectDifference, design: Design): readonly Detail[] {
  if (property.isSame || !before || !after) return []
  const field = words.fields[property.name] ?? property.name
  return [{ field, text: propertyText(property, before, after, design) }]
}
