import { longestDomain, parseDomain } from '../../exchange/domains'
import type { ParseProblem } from '../../exchange/parse-problem'
import { changeItem, setParameter } from '../../edits/change'
import { domainNameOf } from '../../model/accepted-domains'
import { itemRule } from '../rule'
import { namedDomain, entered, type NamedDomain } from '../data'
import { domainText } from '../words/domains'
import { titled } from '../words/fix-titles'
import { problemText } from '../words/problems'

export const acceptedDomainForm = itemRule({
  id: 'ORG-001',
  severity: 'error',
  kind: 'acceptedDomain',
  title: 'An accepted domain has a name and is a domain or *.domain',
  why: 'New-AcceptedDomain takes a domain of at most 256 characters. A wildcard may stand only at its start, followed by a dot, and then means all subdomains.',
  remedy: 'Write the domain, or *.domain for its subdomains, too.',
  references: ['New-AcceptedDomain'],
  messages: {
    wildcard: ({ domain }: { domain: NamedDomain }) =>
      `The accepted domain “${domainText(domain)}” has a wildcard inside: write a domain such as contoso.com, or *.contoso.com.`,
    length: ({ domain, length }: { domain: NamedDomain; length: number }) =>
      `The accepted domain “${domainText(domain)}…” has ${length} characters, and Exchange takes ${longestDomain}: write a shorter one.`,
    nameless: ({ domain }: { domain: NamedDomain }) =>
      `The accepted domain “${domainText(domain)}” has no name, which New-AcceptedDomain requires: give it one, such as the domain itself.`,
    form: ({ problem }: { domain: NamedDomain; problem: ParseProblem }) => `Accepted domain: ${problemText(problem)}`,
  },
  *check({ item, design }) {
    const domain = domainNameOf(item, design).trim()
    const bare = domain.replace(/^\*\./, '')
    const base = { subject: item.id, parameter: 'DomainName' }
    if (item.name.trim() === '' && domain !== '') {
      const fix = { title: titled('write', { texts: [entered(domain)] }), edit: changeItem(item.id, { name: domain }) }
      yield {
        subject: item.id,
        parameter: 'Name',
        message: 'nameless',
        data: { domain: namedDomain(item, design) },
        fix,
      }
    }
    const calledBy = (text: string): NamedDomain => ({ ...namedDomain(item, design), domain: entered(text) })
    if (domain.length > longestDomain) {
      yield { ...base, message: 'length', data: { domain: calledBy(domain.slice(0, 40)), length: domain.length } }
    } else if (bare.includes('*')) {
      const meant = `*.${domain.slice(1)}`
      const fix = {
        title: titled('write', { texts: [entered(meant)] }),
        edit: setParameter(item.id, 'DomainName', meant),
      }
      yield { ...base, message: 'wildcard', data: { domain: calledBy(domain) }, ...(isMissingDot(domain) && { fix }) }
    } else {
      const read = parseDomain(bare)
      if (!read.ok) yield { ...base, message: 'form', data: { domain: calledBy(domain), problem: read.error } }
    }
  },
})

/** `*contoso.com`. */
function isMissingDot(domain: string): boolean {
  return domain.startsWith('*') && parseDomain(domain.slice(1)).ok
}
