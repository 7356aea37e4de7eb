import { domainsEqual, parseDomain } from '../../../shared/exchange/domains'
import { problemSentence } from '../../../shared/exchange/parse-problem'
import { isIsoDate } from '../../../shared/iso-date'
import { domainNameOf } from '../../../shared/model/accepted-domains'
import type { Design, Site } from '../../../shared/model/design'
import { indexes } from '../../../shared/model/indexes'
import type { AcceptedDomain } from '../../../shared/model/organization-items'
import type { FieldProblem } from '../../fields/field-state'
import { words } from './words'

/** What is wrong with an accepted domain or a name in a certificate: either is a domain, or `*.domain`. */
export function domainProblems(text: string): readonly FieldProblem[] {
  const trimmed = text.trim()
  if (trimmed === '') return [error(words.domainMissing)]
  const read = parseDomain(trimmed.startsWith('*.') ? trimmed.slice(2) : trimmed)
  return read.ok ? [] : [error(problemSentence(read.error))]
}

/** What is wrong with an accepted domain of its home: it is no domain, or the home accepts it twice, which Exchange refuses. */
export function acceptedDomainProblems(domain: AcceptedDomain, design: Design): readonly FieldProblem[] {
  const { id, home } = domain
  const domainName = domainNameOf(domain, design)
  const unreadable = domainProblems(domainName)
  if (unreadable.length > 0) return unreadable
  const siblings = indexes(design).acceptedDomainsAt.get(home) ?? []
  const twin = siblings.find(
    (other) => other.id !== id && domainsEqual(domainNameOf(other, design).trim(), domainName.trim()),
  )
  return twin ? [error(words.domainTaken(domainName.trim(), twin.name))] : []
}

/** What is wrong with the name of an Active Directory site: it has none, or another site has it. */
export function siteProblems({ id, name }: Site, sites: readonly Site[]): readonly FieldProblem[] {
  const entered = name.trim().toLowerCase()
  if (entered === '') return [error(words.siteUnnamed)]
  const isTaken = sites.some((other) => other.id !== id && other.name.trim().toLowerCase() === entered)
  return isTaken ? [error(words.siteTaken(name.trim()))] : []
}

/** What is wrong with the day on which a certificate expires; not stated is not wrong. */
export function dateProblems(text: string | undefined): readonly FieldProblem[] {
  return text === undefined || isIsoDate(text) ? [] : [error(words.notADate(text))]
}

function error(sentence: string): FieldProblem {
  return { severity: 'error', sentence }
}
