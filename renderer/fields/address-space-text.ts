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
