import { ok, type Result } from '../result'
import { canonicalDomain, formatDomainPattern, isWithinDomain, parseDomainPattern } from './domains'
import { failParse, type ParseProblem } from './parse-problem'

/**
 * One entry of AddressSpaces: which recipients a Send connector takes, and at what cost. An SMTP `address` is in
 * canonical form (`*`, `--`, `*.contoso.com`, `contoso.com`); any other type keeps its text. `local` is the prefix of
 * Exchange 2007 for scoped connectors.
 */
export interface AddressSpace {
  type: string
  address: string
  cost: number
  entered: string
  local?: true
}

/** How an address space takes a domain; `acceptedDomains` leaves it to the caller whether the domain is one. */
export type AddressSpaceMatch = 'exact' | 'subdomain' | 'all' | 'acceptedDomains'

const defaultCost = 1
const costRange = { min: 1, max: 100 }

const localPrefix = /^local:(?=.)/i
const typePrefix = /^([a-z0-9][a-z0-9_-]*):(.*)$/is
const wholeNumber = /^\d{1,3}$/

/**
 * Reads `[Type:]Address[;Cost]` (New-SendConnector page): the type is SMTP and the cost 1 when not stated. Problems:
 * `form`, `cost` (not 1 to 100), and `semicolon` when an address that is not SMTP contains one and no cost follows.
 */
export function parseAddressSpace(text: string): Result<AddressSpace, ParseProblem> {
  const entered = text.trim()
  const unprefixed = entered.replace(localPrefix, '')
  const [, typeText = 'SMTP', rest = unprefixed] = typePrefix.exec(unprefixed) ?? []
  const type = isSmtpType(typeText) ? 'SMTP' : typeText
  const { address: addressText, cost: costText } = type === 'SMTP' ? splitSmtp(rest) : splitOther(rest)
  const address = type === 'SMTP' ? smtpAddress(addressText) : addressText
  if (!address) return failParse('addressSpace', 'form', entered)
  if (type !== 'SMTP' && costText === undefined && address.includes(';')) {
    return failParse('addressSpace', 'semicolon', entered)
  }
  const cost = costText === undefined ? defaultCost : readCost(costText)
  if (cost === undefined) return failParse('addressSpace', 'cost', entered)
  const local = unprefixed !== entered
  return ok({ type, address, cost, entered, ...(local && { local }) })
}

/** `SMTP:*;1`: always with type and cost, as Exchange shows address spaces. */
export function formatAddressSpace({ type, address, cost }: AddressSpace): string {
  return `${type}:${address};${cost}`
}

export function isSmtp(space: AddressSpace): boolean {
  return isSmtpType(space.type)
}

/** The same type and address, whatever the cost; case does not matter. */
export function addressSpacesEqual(a: AddressSpace, b: AddressSpace): boolean {
  return a.type.toLowerCase() === b.type.toLowerCase() && a.address.toLowerCase() === b.address.toLowerCase()
}

/**
 * How the address space takes a recipient domain, or `undefined` when it does not. `*.contoso.com` takes contoso.com
 * too (`subdomain`). Only SMTP spaces match: the rules for other types are unverified.
 */
export function addressSpaceMatches(space: AddressSpace, domain: string): AddressSpaceMatch | undefined {
  if (!isSmtp(space)) return undefined
  if (space.address === '*') return 'all'
  if (space.address === '--') return 'acceptedDomains'
  const name = canonicalDomain(domain)
  if (space.address.startsWith('*.')) return isWithinDomain(name, space.address.slice(2)) ? 'subdomain' : undefined
  return name === space.address ? 'exact' : undefined
}

/**
 * A number that grows with specificity, for comparing spaces that take the same recipient: exact domain, longer
 * `*.domain`, shorter one, `--`, `*`. That a longer wildcard comes before a shorter one is derived from the documented
 * order, unverified.
 */
export function specificity(space: AddressSpace): number {
  if (space.address === '*') return 0
  if (space.address === '--') return 1
  return space.address.startsWith('*.') ? space.address.split('.').length : Number.MAX_SAFE_INTEGER
}

function isSmtpType(type: string): boolean {
  return type.toLowerCase() === 'smtp'
}

function splitSmtp(text: string): { address: string; cost?: string } {
  const semicolon = text.indexOf(';')
  return semicolon < 0 ? { address: text } : { address: text.slice(0, semicolon), cost: text.slice(semicolon + 1) }
}

/** An X.400 address holds semicolons itself, so the cost is what follows the last one, when that is a number. */
function splitOther(text: string): { address: string; cost?: string } {
  const semicolon = text.lastIndexOf(';')
  const last = text.slice(semicolon + 1)
  return semicolon < 0 || !/^\d+$/.test(last) ? { address: text } : { address: text.slice(0, semicolon), cost: last }
}

function smtpAddress(text: string): string | undefined {
  const pattern = parseDomainPattern(text)
  return pattern.ok ? formatDomainPattern(pattern.value) : undefined
}

function readCost(text: string): number | undefined {
  const cost = Number(text)
  return wholeNumber.test(text) && cost >= costRange.min && cost <= costRange.max ? cost : undefined
}
