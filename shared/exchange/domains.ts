import { keptForText } from '../kept'
import { ok, type Result } from '../result'
import { readAddress, type IpAddress } from './addresses'
import { failParse, type ParseProblem } from './parse-problem'

/** A domain, or a group of them, as address spaces and accepted domains name them. */
export type DomainPattern =
  | { kind: 'all' } // *
  | { kind: 'acceptedDomains' } // --
  | { kind: 'subdomains'; domain: string } // *.contoso.com: the domain itself and all below it
  | { kind: 'exact'; domain: string }

/** Where a smart host is: a name to resolve, or an address. */
export type HostName = { kind: 'name'; name: string } | { kind: 'address'; address: IpAddress }

/**
 * Present in browsers and in Node, but in no library that this folder may name; it knows the mapping of international
 * names (UTS 46).
 */
declare const URL: new (address: string) => { readonly hostname: string }

/** Characters of an accepted domain (New-AcceptedDomain page). */
export const longestDomain = 256
/** Characters of a label (RFC 1035). */
const longestLabel = 63

const asciiLabel = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/
const hostLabel = /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/
/** Letters, digits, marks, dots, hyphens and the two joiners that some scripts write between letters. */
const internationalName = /^(?:[\p{L}\p{N}\p{M}.-]|\u200c|\u200d)+$/u
const onlyAscii = /^[\u0000-\u007f]*$/
/** A last label that is a number makes a URL parser, and people, read the name as an IPv4 address. */
const endsInNumber = /(^|\.)(\d+|0x[0-9a-f]*)$/

/**
 * Reads a domain name into its canonical form: lower case, international labels as `xn--`, no final dot. Space around
 * it is ignored. Labels hold letters, digits and inner hyphens; one label alone is accepted. Problems: `form`, `number`
 * (10.1.1), `length`.
 */
export function parseDomain(text: string): Result<string, ParseProblem> {
  return readName(text.trim(), asciiLabel)
}

/**
 * Reads `*`, `--` (Edge only: its accepted domains), `*.domain` or a domain; `*contoso.com` and `mail.*.com` are
 * refused (New-SendConnector page).
 */
export function parseDomainPattern(text: string): Result<DomainPattern, ParseProblem> {
  const entered = text.trim()
  if (entered === '*') return ok({ kind: 'all' })
  if (entered === '--') return ok({ kind: 'acceptedDomains' })
  const kind = entered.startsWith('*.') ? 'subdomains' : 'exact'
  const domain = parseDomain(kind === 'subdomains' ? entered.slice(2) : entered)
  return domain.ok ? ok({ kind, domain: domain.value }) : failParse('domainPattern', 'form', entered)
}

/** `*`, `--`, `*.contoso.com` or `contoso.com`. */
export function formatDomainPattern(pattern: DomainPattern): string {
  switch (pattern.kind) {
    case 'all':
      return '*'
    case 'acceptedDomains':
      return '--'
    case 'subdomains':
      return `*.${pattern.domain}`
    case 'exact':
      return pattern.domain
  }
}

/**
 * Reads a host name (fully qualified or one label; underscores allowed, as DNS carries them) or an IP address, which
 * may stand in square brackets. What looks like an address and is none, such as `10.1.1`, is refused.
 */
export function parseHostName(text: string): Result<HostName, ParseProblem> {
  const entered = text.trim()
  const address = readAddress(entered.replace(/^\[(.*)\]$/s, '$1'))
  if (address) return ok({ kind: 'address', address })
  const name = readName(entered, hostLabel)
  return name.ok ? ok({ kind: 'name', name: name.value }) : failParse('hostName', 'form', entered)
}

/** The canonical form where there is one, else the text in lower case: for comparing names as entered. */
export const canonicalDomain = keptForText((text: string): string => {
  const domain = parseDomain(text)
  return domain.ok ? domain.value : text.trim().toLowerCase()
})

/**
 * The same domain, whatever its case or alphabet; texts that are no domains are equal when they differ in case only.
 */
export function domainsEqual(a: string, b: string): boolean {
  return a === b || canonicalDomain(a) === canonicalDomain(b)
}

/** The domain itself or one below it; both in canonical form. */
export function isWithinDomain(name: string, domain: string): boolean {
  return name === domain || (name.endsWith(domain) && name[name.length - domain.length - 1] === '.')
}

function readName(entered: string, label: RegExp): Result<string, ParseProblem> {
  if (entered.length > longestDomain) return failParse('domain', 'length', entered)
  const name = asciiName(entered)
  if (name === undefined) return failParse('domain', 'form', entered)
  const labels = name.split('.')
  if (!labels.every((part) => label.test(part))) return failParse('domain', 'form', entered)
  if (name.length > longestDomain || labels.some((part) => part.length > longestLabel)) {
    return failParse('domain', 'length', entered)
  }
  return endsInNumber.test(name) ? failParse('domain', 'number', entered) : ok(name)
}

/** Lower case, with international labels as `xn--`; `undefined` when UTS 46 does not allow the name. */
function asciiName(entered: string): string | undefined {
  const name = entered.toLowerCase()
  if (onlyAscii.test(name) && !name.includes('xn--')) return name
  if (!internationalName.test(name)) return undefined
  try {
    return new URL(`http://${name}`).hostname
  } catch {
    return undefined
  }
}
