import { differences, type ObjectDifference } from '../../../shared/changes/differences'
import { isSameSetting } from '../../../shared/changes/same-setting'
import type { EffectiveDefault } from '../../../shared/exchange/parameters'
import { isNamed, objectOfKind } from '../../../shared/exchange/objects'
import type { Design, ParameterItem } from '../../../shared/model/design'
import { existingDesign } from '../../../shared/model/existing'
import type { ParameterValue } from '../../../shared/model/parameter-value'
import { catalogueOf, settingNamed, unstatedNamed } from '../../../shared/model/settings'
import { placeOfParameters } from '../../../shared/model/transport-settings'
import { valueText } from '../../names/value-text'
import { fallbackText } from './value-text'
import { words } from './words'

/** How a parameter stands to what exists. */
export interface Mark {
  /** From what exists, as the plan sees it; where nothing is known to exist, from the default. */
  readonly differs: boolean
  /** What the object has that exists; undefined where nothing is known of it. */
  readonly existing: Existing | undefined
}

export interface Existing {
  /** Undefined: not stated there either. */
  readonly value: ParameterValue | undefined
  readonly text: string
}

export function markOf(item: ParameterItem, name: string, fallback: EffectiveDefault, design: Design): Mark {
  const difference = differenceOf(item, design)
  const existing = difference && existingOf(difference, name, fallback, design)
  if (!existing) return { existing, differs: differsFromDefault(item, name, fallback, design) }
  return { existing, differs: difference.properties.some((one) => one.name === name && !one.isSame) }
}

export function differenceOf(item: ParameterItem, design: Design): ObjectDifference | undefined {
  return differences(design).under(objectOfKind(item.kind), placeOfParameters(item))
}

/** Of what is there without being made, a design may know one parameter and not another. */
function existingOf(
  { noun, before }: ObjectDifference,
  name: string,
  fallback: EffectiveDefault,
  design: Design,
): Existing | undefined {
  const value = before?.parameters[name]
  if (!before || (value === undefined && !isNamed(noun))) return undefined
  const text = value === undefined ? fallbackText(name, fallback) : valueText(value, existingDesign(design))
  return { value, text: text ?? words.nothing }
}

function differsFromDefault(item: ParameterItem, name: string, fallback: EffectiveDefault, design: Design): boolean {
  const row = catalogueOf(item)[name]
  const setting = settingNamed(item, name, design)
  if (!row || setting?.from !== 'stated') return false
  if (setting.entered === null) return fallback.value !== null
  const standard = unstatedNamed(item, name, design)
  return !standard || !isSameSetting(row.kind, setting, standard)
}
