import type { ParameterKind } from '../../exchange/parameters'
import { parseRange, formatRange } from '../../exchange/ranges'
import { parseSize } from '../../exchange/sizes'
import { textsOf, type ParameterValue } from '../../model/parameter-value'

/** Whether two entered values of a setting that belongs to no connector mean the same: sizes by bytes, lists without order and case. */
export function isSameEntered(
  kind: ParameterKind,
  one: ParameterValue | undefined,
  other: ParameterValue | undefined,
): boolean {
  if (one === undefined || other === undefined || one === null || other === null) return false
  const [first, second] = [formsOf(kind, one), formsOf(kind, other)]
  return first.size === second.size && [...first].every((form) => second.has(form))
}

function formsOf(kind: ParameterKind, value: ParameterValue): ReadonlySet<string> {
  const isSize = kind === 'size' && (typeof value === 'string' || typeof value === 'number')
  if (isSize) return new Set([sizeForm(value)])
  return new Set(textsOf(value).map((text) => (kind === 'ranges' ? rangeForm(text) : text.toLowerCase())))
}

/** Exchange keeps whole KB. */
function sizeForm(value: string | number): string {
  const size = parseSize(value)
  return !size.ok ? String(value) : String(typeof size.value === 'number' ? Math.ceil(size.value / 1024) : size.value)
}

function rangeForm(text: string): string {
  const range = parseRange(text)
  return range.ok ? formatRange(range.value) : text.toLowerCase()
}
