import { cmdletOf } from '../../exchange/objects'
import { organizationHome } from '../../model/connectors'
import { find, type Design, type ItemOf } from '../../model/design'
import type { PlainValue } from '../plain-value'
import type { Statement } from '../statement'
import type { Statements } from './connector-statements'
import { homelessSentence, namelessSentence, neededDomain } from './words'

type AcceptedDomain = ItemOf<'acceptedDomain'>

/** The statements that make one accepted domain out of its baseline. */
export function domainStatements(
  design: Design,
  domain: AcceptedDomain,
  baseline: AcceptedDomain | undefined,
): Statements {
  if (domain === baseline || domain.origin === 'edgeSync') return { statements: [], blocked: [] }
  const target = targetOf(design, domain)
  if (target === undefined) return homeless(design, domain)
  return { statements: baseline ? changed(domain, baseline, target) : created(domain, target), blocked: [] }
}

function homeless(design: Design, { id, name, home }: AcceptedDomain): Statements {
  const sentence = find(design, 'server', home) ? namelessSentence(name) : homelessSentence(name)
  return { statements: [], blocked: [{ subject: id, sentence }] }
}

function changed(domain: AcceptedDomain, baseline: AcceptedDomain, target: string): readonly Statement[] {
  const changes: Record<string, PlainValue> = {
    ...(domain.name !== baseline.name && { Name: domain.name }),
    ...(domain.domainType !== baseline.domainType && { DomainType: domain.domainType }),
    ...setOnly(domain, baseline),
  }
  return Object.keys(changes).length > 0
    ? [{ ...statement('Set', domain, target, { Identity: baseline.name, ...changes }), before: before(baseline) }]
    : []
}

function before({ domainType, addressBookEnabled }: AcceptedDomain): NonNullable<Statement['before']> {
  return { DomainType: domainType, ...(addressBookEnabled !== undefined && { AddressBookEnabled: addressBookEnabled }) }
}

export function removal(design: Design, baseline: AcceptedDomain): readonly Statement[] {
  const target = targetOf(design, baseline)
  return target === undefined
    ? []
    : [statement('Remove', baseline, target, { Identity: baseline.name, Confirm: false })]
}

function created(domain: AcceptedDomain, target: string): readonly Statement[] {
  const { name, domainName, domainType } = domain
  const afterwards = setOnly(domain, undefined)
  const create = statement('New', domain, target, { Name: name, DomainName: domainName, DomainType: domainType })
  const reason = target === organizationHome ? {} : { reason: neededDomain }
  const set =
    Object.keys(afterwards).length > 0 ? [statement('Set', domain, target, { Identity: name, ...afterwards })] : []
  return [{ ...create, ...reason }, ...set]
}

/** Parameters that only Set-AcceptedDomain has. */
function setOnly(domain: AcceptedDomain, baseline: AcceptedDomain | undefined): Record<string, PlainValue> {
  return {
    ...(domain.isDefault && !baseline?.isDefault && { MakeDefault: true }),
    ...(domain.addressBookEnabled !== undefined &&
      domain.addressBookEnabled !== baseline?.addressBookEnabled && { AddressBookEnabled: domain.addressBookEnabled }),
  }
}

function statement(
  verb: 'New' | 'Set' | 'Remove',
  domain: AcceptedDomain,
  target: string,
  parameters: Statement['parameters'],
): Statement {
  return { target, cmdlet: cmdletOf('AcceptedDomain', verb), parameters, subject: domain.id }
}

/** Undefined where the Edge server is not there, or not named yet. */
function targetOf(design: Design, domain: AcceptedDomain): string | undefined {
  if (domain.home === organizationHome) return organizationHome
  return find(design, 'server', domain.home)?.name.trim() || undefined
}
