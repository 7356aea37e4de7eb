import { isNamed, objectOfKind } from '../exchange/objects'
import { effectiveDefault, type EffectiveDefault, type ParameterRow } from '../exchange/parameters'
import type { Design, ParameterItem } from '../model/design'
import { isDeepEqual } from '../model/equal'
import { existingDesign } from '../model/existing'
import { catalogueOf, type Setting } from '../model/settings'
import { givenOf, type Given } from './given'
import { isSameSetting } from './same-setting'
import { suppliedByUsage } from './supplied'

/** One property of an object: what exists, and what the design has. */
export interface Property {
  /** Exchange's parameter, or `Name`. */
  readonly name: string
  /** Undefined for a parameter that the catalogue does not know. */
  readonly before: Setting<unknown> | undefined
  readonly after: Setting<unknown> | undefined
  readonly isSame: boolean
  /** Where the value comes from that the property gets: stated, supplied by the usage type, or what Exchange documents for one that is not stated. */
  readonly becomes: Becomes
}

export type Becomes =
  | { readonly from: 'stated' }
  /** Undefined: Exchange documents none, so that it stays what it is. */
  | ({ readonly from: 'usage' | 'default' } & Pick<EffectiveDefault, 'value' | 'computed'>)

/**
 * The properties of an object that exists which anybody gives: stated in the design or in what exists, or supplied by the usage
 * type of the design. What can be given at creation only, what Exchange keeps for itself and what the version or role lacks is
 * none. Two values are compared where both are given; what only one of the sides states is never taken for the other's default.
 */
export function propertiesOf(before: ParameterItem, after: ParameterItem, design: Design): readonly Property[] {
  const supplied = suppliedByUsage(after, design)
  const sides = { before: givenOf(before, existingDesign(design)), after: givenOf(after, design) }
  const known = Object.entries(catalogueOf(after)).flatMap(([name, row]): readonly Property[] => {
    if (row.cmdlets === 'new') return []
    const property = propertyOf(name, row, sides, supplied[name])
    return property ? [property] : []
  })
  const name = isNamed(objectOfKind(after.kind)) ? [nameOf(before, after)] : []
  return [...name, ...known, ...unknownOf(before, after)]
}

interface Sides {
  readonly before: Given
  readonly after: Given
}

function propertyOf(
  name: string,
  row: ParameterRow,
  { before, after }: Sides,
  supplied: EffectiveDefault['value'],
): Property | undefined {
  const stated = after.isStated(name, row)
  const wasStated = before.isStated(name, row)
  if (!stated && supplied === undefined && !wasStated) return undefined
  const settings = { before: before.settingOf(name), after: after.settingOf(name) }
  const isKnown = wasStated && settings.before !== undefined && before.whyNot(name, row, settings.before) === undefined
  if (!stated && supplied === undefined && !isKnown) return undefined
  const base = { name, ...settings }
  // What cannot be given is left alone where it is there already.
  const waits = stated && settings.after !== undefined && after.whyNot(name, row, settings.after) !== undefined
  if (waits && !isKnown && isEnteredAlike(name, before.item, after.item))
    return { ...base, isSame: true, becomes: { from: 'stated' } }
  const isSame = isSameValue(row, settings, isKnown)
  if (stated) return { ...base, isSame, becomes: { from: 'stated' } }
  if (supplied !== undefined) return { ...base, isSame, becomes: { from: 'usage', value: supplied } }
  // What is true of one object at a time goes from it when another one gets it.
  return { ...base, isSame: isSame || row.exclusive === true, becomes: documented(row, after) }
}

/** A value that is not known counts only where a usage type is known to have supplied it. */
function isSameValue(
  row: ParameterRow,
  { before, after }: Pick<Property, 'before' | 'after'>,
  isKnown: boolean,
): boolean {
  if (!before || !after || (!isKnown && before.from === 'default')) return false
  if (row.caseCounts && String(before.value) !== String(after.value)) return false
  return isSameSetting(row.kind, before, after)
}

/** What Exchange documents for a parameter that is no longer stated. */
function documented(row: ParameterRow, { placement: { version, role } }: Given): Becomes {
  const { value, computed } = effectiveDefault(row, { version, role })
  return { from: 'default', value: value ?? (row.nullable ? null : value), ...(computed && { computed }) }
}

function isEnteredAlike(name: string, before: ParameterItem, after: ParameterItem): boolean {
  return isDeepEqual(before.parameters[name], after.parameters[name])
}

function nameOf(before: ParameterItem, after: ParameterItem): Property {
  const [one, other] = [named(before.name), named(after.name)]
  return { name: 'Name', before: one, after: other, isSame: before.name === after.name, becomes: { from: 'stated' } }
}

function named(name: string): Setting<string> {
  return { value: name, from: 'stated', entered: name, problems: [] }
}

/** Parameters that the catalogue does not have: nobody can give them, so that a change of one waits. */
function unknownOf(before: ParameterItem, after: ParameterItem): readonly Property[] {
  const table = catalogueOf(after)
  return Object.keys(after.parameters).flatMap((name): readonly Property[] =>
    Object.hasOwn(table, name)
      ? []
      : [
          {
            name,
            before: undefined,
            after: undefined,
            isSame: isEnteredAlike(name, before, after),
            becomes: { from: 'stated' },
          },
        ],
  )
}
