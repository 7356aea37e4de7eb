import type { ObjectDifference } from '../../changes/differences'
import { givenOf } from '../../changes/given'
import { suppliedByUsage } from '../../changes/supplied'
import { mannerParameters } from '../../exchange/manner'
import { creationOnly, forEachKind, objectOf, secrets } from '../../exchange/objects'
import { availability, canonicalValue, effectiveDefault } from '../../exchange/parameters'
import { receiveUsages } from '../../exchange/versions'
import type { Design, ParameterItem } from '../../model/design'
import { existingDesign } from '../../model/existing'
import { catalogueOf } from '../../model/settings'
import type { PlainValue } from '../plain-value'
import { changedValues } from '../plan/object-statements'
import { plainParameters } from '../plan/plain-parameters'
import { usageOfNew } from '../plan/usage'
import type { Values } from './placed-object'

/** What is believed to be there: all that the baseline states or the usage type supplied, as it resolves over the baseline. */
export function believedValues(before: ParameterItem, design: Design): Values {
  return knownInPart(before, valuesOf(before, existingDesign(design)))
}

/** What an object that exists is to be: what is stated or supplied by its usage type, and what changes. */
export function wantedValues(difference: ObjectDifference, after: ParameterItem, design: Design): Values {
  const changed = difference.isIdentical ? {} : changedValues(difference, after, design)
  return knownInPart(after, comparable(after, { ...valuesOf(after, design), ...changed }))
}

/** What a new object is to be, with what Exchange documents for the rest, unless that depends on something or is uncertain. */
export function wantedOfNew(after: ParameterItem, design: Design): Values {
  const { Usage: usage, ...given } = usageOfNew(after, plainParameters(after, design).values, design)
  // One that says no usage type is made with one, and has what that supplies.
  const known = typeof usage === 'string' ? canonicalValue(receiveUsages, usage) : undefined
  const made = after.kind === 'receiveConnector' && known !== undefined ? { ...after, usage: known } : after
  return comparable(after, { ...documented(after, design), ...valuesOf(made, design), ...given })
}

function valuesOf(item: ParameterItem, design: Design): Values {
  return comparable(item, { ...suppliedByUsage(item, design), ...plainParameters(item, design).values })
}

/** In catalogue order, without what nobody could compare: secrets, and what only says how an object is made. */
function comparable(item: ParameterItem, values: Values): Values {
  const known: Record<string, PlainValue> = {}
  for (const name of comparableNames[item.kind]) {
    const value = values[name]
    if (value !== undefined) known[name] = value
  }
  return known
}

const comparableNames = forEachKind((noun) => {
  const { sameBy, parameters } = objectOf(noun)
  const left = new Set<string>([...secrets(noun), ...creationOnly(noun), ...mannerParameters, 'Name'])
  return Object.keys(parameters).filter((name) => name === sameBy || !left.has(name))
})

function documented(item: ParameterItem, design: Design): Values {
  const { placement } = givenOf(item, design)
  const { version, role } = placement
  const known = Object.entries(catalogueOf(item)).flatMap(([name, row]): readonly (readonly [string, PlainValue])[] => {
    if (row.reserved || row.exported === false || row.defaultNote !== undefined) return []
    if (!availability(row, placement).available) return []
    const { value, computed } = effectiveDefault(row, { version, role })
    return value === undefined || computed ? [] : [[name, value]]
  })
  return Object.fromEntries(known)
}

/** The lists of the organization are known in part only: they hold at least what is stated. */
function knownInPart({ kind }: ParameterItem, values: Values): Values {
  if (kind !== 'transportConfig') return values
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, isList(value) && value.length > 0 ? { add: value } : value]),
  )
}

function isList(value: PlainValue): value is readonly string[] {
  return Array.isArray(value)
}
