import { isAddition, type PlainValue } from '../plain-value'

/** A parameter's value in a sentence; accounts and contents of files have no words. */
export function words(value: PlainValue | undefined): string {
  if (Array.isArray(value)) return value.join(', ')
  if (value !== undefined && isAddition(value)) return value.add.join(', ')
  return typeof value === 'object' || value === undefined ? '' : String(value)
}
