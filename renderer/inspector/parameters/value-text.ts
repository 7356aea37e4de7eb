import type { EffectiveDefault, Entered, ParameterRow } from '../../../shared/exchange/parameters'
import { parseSize } from '../../../shared/exchange/sizes'
import { parseTimeSpan } from '../../../shared/exchange/time-spans'
import { textsOf, type ParameterValue } from '../../../shared/model/parameter-value'
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
  if (typeof value === 'boolean') return value ? words.true : words.false
  if (typeof value === 'object')
    return value.length === 0 ? words.nothing : value.map((text) => labelOf(name, text)).join(', ')
  return labelOf(name, String(value))
}

export function labelOf(name: string, value: string): string {
  return valueLabels[name]?.[value] ?? value
}

/** Whether two entered values mean the same to Exchange: sizes by bytes, lists in any order, words in any case. */
export function sameMeaning(
  row: ParameterRow,
  a: ParameterValue | Entered | undefined,
  b: ParameterValue | Entered | undefined,
): boolean {
  if (a === undefined || b === undefined) return a === b
  return meaning(row, a) === meaning(row, b)
}

function meaning(row: ParameterRow, value: ParameterValue | Entered): string {
  if (typeof value === 'object' && value !== null) {
    const texts = Array.isArray(value)
      ? value.map((entry) => (typeof entry === 'string' ? entry : 'text' in entry ? entry.text : JSON.stringify(entry)))
      : [JSON.stringify(value)]
    return texts
      .map((text) => text.toLowerCase())
      .sort()
      .join('\n')
  }
  const text = String(value).trim().replace(/^\$/, '').toLowerCase()
  if (row.kind === 'size') return numberOr(parseSize(text), text)
  if (row.kind === 'timeSpan') return numberOr(parseTimeSpan(text), text)
  return text
}

function numberOr(parsed: { ok: true; value: unknown } | { ok: false }, text: string): string {
  return parsed.ok ? String(parsed.value) : text
}
