import { isAddition, isCredential, isCredentialName, isFileContent, type PlainValue } from '../plain-value'
import type { PlannedCounts, PlannedObject } from './planned'

/** What the design does not know of an object that exists. */
export const notStated = 'not stated'
export const deletedBySubscription = 'deleted by the subscription'
export const madeByEdgeSync = 'made by EdgeSync'

/** All there is to say of a design that changes nothing. */
export const nothingDiffers = 'Nothing differs from what exists, so there is no script.'

/** Above what has to wait. */
export const notInTheScripts = 'Not in the scripts:'

export const signs: Readonly<Record<PlannedObject['state'], '+' | '~' | '-'>> = {
  added: '+',
  changed: '~',
  removed: '-',
}

/** The signs as screen readers say them. */
export const signWords: Readonly<Record<PlannedObject['state'], string>> = {
  added: 'Added',
  changed: 'Changed',
  removed: 'Removed',
}

/** `3 to add, 2 to change, 1 to remove.` */
export function summary({ added, changed, removed }: PlannedCounts): string {
  return `${added} to add, ${changed} to change, ${removed} to remove.`
}

export function besidesHeld(values: string): string {
  return `${values} (besides what it holds)`
}

export function rightsOf(user: string): string {
  return `Rights of ${user}`
}

/** A value of a command for people: no quotation marks, no passwords, never PowerShell text. */
export function valueWords(value: PlainValue): string {
  if (value === null) return '$null'
  if (typeof value === 'boolean') return value ? '$true' : '$false'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return value === '' ? 'empty' : value
  if (isList(value)) return value.length === 0 ? 'none' : value.join(', ')
  if (isAddition(value)) return value.add.join(', ')
  if (isCredential(value)) return `account “${value.credential}”`
  if (isCredentialName(value)) return `account “${value.credentialName}”`
  return isFileContent(value) ? `content of ${value.fileContent}` : value.certificate
}

function isList(value: PlainValue): value is readonly string[] {
  return Array.isArray(value)
}
