import { longestDomain, parseDomain } from '../../exchange/domains'
import { problemSentence } from '../../exchange/parse-problem'
import { setParameter } from '../../edits/change'
import { domainNameOf } from '../../model/accepted-domains'
import { itemRule } from '../rule'

export const acceptedDomainForm = itemRule({
  id: 'ORG-001',
  severity: 'error',
  kind: 'acceptedDomain',
  title: 'An accepted domain is a domain or *.domain',
  why: 'New-AcceptedDomain takes a domain of at most 256 characters. A wildcard may stand only at its start, followed by a dot, and then means all subdomains.',
  remedy: 'Write the domain, or *.domain for its subdomains, too.',
  references: ['New-AcceptedDomain'],
  messages: {
    wildcard: ({ domain }) =>
      `The accepted domain “${domain}” has a wildcard inside: write a domain such as contoso.com, or *.contoso.com.`,
    length: ({ domain, length }) =>
      `The accepted domain “${domain}…” has ${length} characters, and Exchange takes ${longestDomain}: write a shorter one.`,
    form: ({ problem }) => `Accepted domain: ${problem}`,
  },
  *check({ item, design }) {
    const domain = domainNameOf(item, design).trim()
    const bare = domain.replace(/^\*\./, '')
    const base = { subject: item.id, parameter: 'DomainName' }
    if (domain.length > longestDomain) {
      yield { ...base, message: 'length', data: { domain: domain.slice(0, 40), length: domain.length } }
    } else if (bare.includes('*')) {
      const meant = `*.${domain.slice(1)}`
      const fix = { title: `Write ${meant}`, edit: setParameter(item.id, 'DomainName', meant) }
      yield { ...base, message: 'wildcard', data: { domain }, ...(isMissingDot(domain) && { fix }) }
    } else {
      const read = parseDomain(bare)
      if (!read.ok) yield { ...base, message: 'form', data: { problem: problemSentence(read.error) } }
    }
  },
})

/** `*contoso.com`. */
function isMissingDot(domain: string): boolean {
  return domain.startsWith('*') && parseDomain(domain.slice(1)).ok
}
