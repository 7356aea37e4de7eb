import type { GrantDifference } from '../../shared/changes/grants'
import type { Property } from '../../shared/changes/properties'
import { formsOfSetting } from '../../shared/changes/same-setting'
import type { Design, ParameterItem } from '../../shared/model/design'
import { existingDesign } from '../../shared/model/existing'
import { catalogueOf } from '../../shared/model/settings'
import { fallbackText } from '../inspector/parameters/value-text'
import { words as parameterWords } from '../inspector/parameters/words'
import { valueText } from '../names/value-text'
import { words } from './words'

/** What a property is and becomes, in words: as entered, or as the usage type or Exchange supplies it. */
export function propertyText(property: Property, before: ParameterItem, after: ParameterItem, design: Design): string {
  const [from, to] = [beforeText(property, before, existingDesign(design)), afterText(property, after, design)]
  return from === to ? resolvedText(property, after) : words.between(from, to)
}

function beforeText({ name }: Property, item: ParameterItem, design: Design): string {
  if (name === 'Name') return item.name
  const value = item.parameters[name]
  if (isExclusive(item, name)) return yesOrNo(value === true)
  return value === undefined ? words.notStated : valueText(value, design)
}

function afterText({ name, becomes }: Property, item: ParameterItem, design: Design): string {
  if (name === 'Name') return item.name
  const value = item.parameters[name]
  if (isExclusive(item, name)) return yesOrNo(value === true)
  if (becomes.from === 'stated') return value === undefined ? words.notStated : valueText(value, design)
  const text = fallbackText(name, becomes)
  if (text === undefined) return words.notStated
  const usage = 'usage' in item ? item.usage : undefined
  return becomes.from === 'usage' && usage ? parameterWords.byUsage(text, usage) : words.byDefault(text)
}

/** What is entered alike refers to something that is no longer what it was. */
function resolvedText({ name, before, after }: Property, item: ParameterItem): string {
  const row = catalogueOf(item)[name]
  const [from, to] = [before, after].map((setting) =>
    row && setting ? [...formsOfSetting(row.kind, setting)].join(', ') : '',
  )
  return words.between(from || words.notStated, to || words.notStated)
}

function isExclusive(item: ParameterItem, name: string): boolean {
  return catalogueOf(item)[name]?.exclusive === true
}

function yesOrNo(value: boolean): string {
  return value ? words.yes : words.no
}

/** The rights of all users, before and after. */
export function grantsText(grants: readonly GrantDifference[]): string {
  const text = (side: 'before' | 'after') =>
    grants.flatMap((one) => (one[side].length > 0 ? [words.grant(one.user, one[side].join(', '))] : [])).join('; ') ||
    words.notStated
  return words.between(text('before'), text('after'))
}
