import { entriesIn } from './pasted'

/** An address space as entered, taken apart for editing; nothing is checked here. */
export interface AddressSpaceText {
  type: string
  address: string
  cost: string
}

const parts = /^(?:([a-z0-9][a-z0-9_-]*):)?(.*?)(?:;(\d*))?$/is

/** `X400:c=US;a=B;5` gives type X400, address `c=US;a=B` and cost 5; what is not stated is empty. */
export function splitAddressSpace(entered: string): AddressSpaceText {
  const [, type = '', address = '', cost = ''] = parts.exec(entered.trim()) ?? []
  return { type, address, cost }
}

/** The shortest text with that type, address and cost. */
export function joinAddressSpace({ type, address, cost }: AddressSpaceText): string {
  return `${type && `${type}:`}${address.trim()}${cost.trim() && `;${cost.trim()}`}`
}

/**
 * The address spaces of a list as people have one. An address of another type than SMTP may hold what elsewhere stands between
 * entries, and is taken by the line; a number after a semicolon is the cost of what stands before it.
 */
export function spacesIn(text: string): readonly string[] {
  return text.split(/[\r\n\t]+/).flatMap((line) => (isForeign(line) ? [line.trim()] : smtpSpacesIn(line)))
}

function isForeign(line: string): boolean {
  const { type } = splitAddressSpace(line)
  return type !== '' && type.toLowerCase() !== 'smtp'
}

function smtpSpacesIn(line: string): readonly string[] {
  // The cost holds on to its address while the rest is taken apart.
  const held = line.replace(/\s*;\s*(\d+)(?=\s*(?:[,;\s)}]|$))/g, '\u0001$1')
  return entriesIn(held).map((entry) => entry.replace('\u0001', ';'))
}
