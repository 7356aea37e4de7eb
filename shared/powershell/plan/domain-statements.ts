import { domainNameOf, isDefaultDomain } from '../../model/accepted-domains'
import { organizationHome } from '../../model/connectors'
import { find, type Design, type ItemOf } from '../../model/design'
import { textsOf } from '../../model/parameter-value'
import { settings } from '../../model/settings'
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
  return {
    statements: baseline ? changed(domain, baseline, target, design) : created(domain, target, design),
    blocked: [],
  }
}

function homeless(design: Design, { id, name, home }: AcceptedDomain): Statements {
  const sentence = find(design, 'server', home) ? namelessSentence(name) : homelessSentence(name)
  return { statements: [], blocked: [{ subject: id, sentence }] }
}

function changed(
  domain: AcceptedDomain,
  baseline: AcceptedDomain,
  target: string,
  design: Design,
): readonly Statement[] {
  const [type, known] = [typeOf(domain, design), typeOf(baseline, design)]
  const changes: Record<string, PlainValue> = {
    ...(domain.name !== baseline.name && { Name: domain.name }),
    ...(type !== known && { DomainType: type }),
    ...setOnly(domain, baseline, design),
  }
  return Object.keys(changes).length > 0
    ? [
        {
          ...statement('Set', domain, target, { Identity: baseline.name, ...changes }),
          before: before(baseline, design),
        },
      ]
    : []
}

function before(domain: AcceptedDomain, design: Design): NonNullable<Statement['before']> {
  return { DomainType: typeOf(domain, design), ...stated(domain, 'AddressBookEnabled', design) }
}

/** As read, or as entered where it is no type. */
function typeOf(domain: AcceptedDomain, design: Design): PlainValue {
  const { value, entered } = settings(domain, design).DomainType
  return value ?? textsOf(entered).join(',')
}

/** A stated boolean, as read or, where it is none, as entered. */
function stated(
  domain: AcceptedDomain,
  name: 'AddressBookEnabled' | 'MatchSubDomains',
  design: Design,
): Record<string, PlainValue> {
  const { from, value, entered } = settings(domain, design)[name]
  return from === 'stated' ? { [name]: value ?? textsOf(entered).join(',') } : {}
}

export function removal(design: Design, baseline: AcceptedDomain): readonly Statement[] {
  const target = targetOf(design, baseline)
  return target === undefined
    ? []
    : [statement('Remove', baseline, target, { Identity: baseline.name, Confirm: false })]
}

function created(domain: AcceptedDomain, target: string, design: Design): readonly Statement[] {
  const { name } = domain
  const afterwards = setOnly(domain, undefined, design)
  const create = statement('New', domain, target, {
    Name: name,
    DomainName: domainNameOf(domain, design),
    ...(domain.parameters.DomainType !== undefined && { DomainType: typeOf(domain, design) }),
  })
  const reason = target === organizationHome ? {} : { reason: neededDomain }
  const set =
    Object.keys(afterwards).length > 0 ? [statement('Set', domain, target, { Identity: name, ...afterwards })] : []
  return [{ ...create, ...reason }, ...set]
}

/** Parameters that only Set-AcceptedDomain has. */
function setOnly(
  domain: AcceptedDomain,
  baseline: AcceptedDomain | undefined,
  design: Design,
): Record<string, PlainValue> {
  const isNewDefault = isDefaultDomain(domain, design) && !(baseline && isDefaultDomain(baseline, design))
  const names = (['MatchSubDomains', 'AddressBookEnabled'] as const).filter((name) =>
    isDifferent(stated(domain, name, design)[name], baseline && stated(baseline, name, design)[name]),
  )
  return {
    ...(isNewDefault && { MakeDefault: true }),
    ...Object.assign({}, ...names.map((name) => stated(domain, name, design))),
  }
}

function isDifferent(now: PlainValue | undefined, before: PlainValue | undefined): boolean {
  return now !== undefined && now !== before
}

function statement(
  verb: 'New' | 'Set' | 'Remove',
  domain: AcceptedDomain,
  target: string,
  parameters: Statement['parameters'],
): Statement {
  return { target, cmdlet: `${verb}-AcceptedDomain`, parameters, subject: domain.id }
}

/** Undefined where the Edge server is not there, or not named yet. */
function targetOf(design: Design, domain: AcceptedDomain): string | undefined {
  if (domain.home === organizationHome) return organizationHome
  return find(design, 'server', domain.home)?.name.trim() || undefined
}
