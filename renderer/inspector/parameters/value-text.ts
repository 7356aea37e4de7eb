import type { EffectiveDefault, Entered, ParameterRow } from '../../../shared/exchange/parameters'
import { textsOf, type ParameterValue } from '../../../shared/model/parameter-value'
import { words as valueWords } from '../../names/words'
import { computedDefaults, valueLabels, words } from './words'

/** A value as a text field holds it; `$null` clears a parameter. */
export function textOfValue(value: ParameterValue | undefined): string {
  if (value === undefined) return ''
  if (value === null) return '$null'
  if (typeof value === 'boolean') return value ? '$true' : '$false'
  return typeof value === 'object' ? textsOf(value).join(', ') : String(value)
}

/** What a person typed, as it is kept: whole numbers as numbers where the parameter counts; nothing typed states nothing. */
export function valueOfText(text: string, row: ParameterRow): ParameterValue | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  if (trimmed.toLowerCase() === '$null') return null
  if (row.kind === 'integer' && /^-?\d{1,15}$/.test(trimmed)) return Number(trimmed)
  return row.kind === 'text' ? text : trimmed
}

/** What holds when a parameter is not stated, in words; undefined where no source says it. */
export function fallbackText(name: string, { value, computed }: EffectiveDefault): string | undefined {
  if (computed !== undefined && (value === undefined || value === null)) return computedDefaults[computed]
  if (value === undefined) return undefined
  return shown(name, value)
}

function shown(name: string, value: Entered): string {
  if (value === null || value === '') return words.empty
  if (typeof value === 'boolean') return value ? valueWords.on : valueWords.off
  if (typeof value === 'object')
    return value.length === 0 ? words.nothing : value.map((text) => labelOf(name, text)).join(', ')
  return labelOf(name, String(value))
}

export function labelOf(name: string, value: string): string {
  return valueLabels[name]?.[value] ?? value
}
