import { addressSpaceMatches, specificity, type AddressSpace } from '../exchange/address-spaces'
import { canonicalDomain } from '../exchange/domains'
import { hasTransport } from '../exchange/transport-services'
import { organizationHome, type SendConnector } from '../model/connectors'
import { domainTypeOf } from '../model/accepted-domains'
import { find, type Design } from '../model/design'
import { indexes } from '../model/indexes'
import type { AcceptedDomain } from '../model/organization-items'
import { sourcesOf } from '../model/relations'
import { settings } from '../model/settings'
import type { Server } from '../model/server'
import { acceptedDomainFor, isOfAcceptedDomains } from './accepted-domain'
import { distanceTo, proximities, seesScoped, type Distance, type Proximity } from './distance'

/** A message that a server has to route. */
export interface SendQuestion {
  /** Id of the server that routes it. */
  readonly from: string
  /** The recipient's domain. */
  readonly domain: string
  /** In bytes; absent: size is not looked at. */
  readonly size?: number
}

/** The steps of the selection in their order; a connector loses at the first that it does not pass. */
export const sendSteps = [
  'acceptedDomain',
  'size',
  'enabled',
  'scope',
  'addressSpace',
  'source',
  'specificity',
  'cost',
  'proximity',
  'name',
  'wins',
] as const
export type SendStep = (typeof sendSteps)[number]

export interface SendCandidate {
  readonly connector: SendConnector
  /** The step at which it lost, or `wins`. */
  readonly step: SendStep
  /** MaxMessageSize in bytes. */
  readonly limit: number | 'unlimited'
  /** The most specific of its address spaces that takes the domain. */
  readonly space?: AddressSpace
  /** Site link costs and the cost of the address space; absent where no links reach a source server. */
  readonly siteCost?: number
  readonly cost?: number
  readonly proximity?: Proximity
}

/**
 * `inside`: an accepted domain whose recipients are mailboxes, so no connector is asked. `tooLarge`: connectors match but
 * for their size limit (an NDR). `unreachable`: nothing matches (the Unreachable queue, no NDR at once). `noTransport`: the
 * server has no Transport service, which alone routes.
 */
export type SendOutcome = 'selected' | 'inside' | 'tooLarge' | 'unreachable' | 'noTransport'

export interface SendAnswer {
  readonly question: SendQuestion
  readonly outcome: SendOutcome
  readonly winner?: SendConnector
  /** The accepted domain of the server's organization, or of its own on an Edge, that holds the recipient. */
  readonly acceptedDomain?: AcceptedDomain
  /** Every connector that the server knows, with the step at which it lost. */
  readonly candidates: readonly SendCandidate[]
}

/**
 * Which Send connector takes a recipient's domain: size, enabled, scope, most specific address space, lowest cost, nearest
 * source server, lowest name (Connector selection topic). An Edge knows its own connectors only.
 */
export function selectSendConnector(design: Design, question: SendQuestion): SendAnswer {
  const from = find(design, 'server', question.from)
  if (!from || !hasTransport(from)) return { question, outcome: 'noTransport', candidates: [] }
  const domain = canonicalDomain(question.domain)
  const acceptedDomain = acceptedDomainFor(design, from, domain)
  const known = connectorsKnownTo(from, design)
  const accepted = acceptedDomain && { acceptedDomain }
  if (from.role !== 'edge' && acceptedDomain && domainTypeOf(acceptedDomain, design) === 'Authoritative') {
    const candidates = known.map((connector) => ({
      connector,
      step: 'acceptedDomain' as const,
      limit: limitOf(connector, design),
    }))
    return { question, outcome: 'inside', ...accepted, candidates }
  }
  const judged = known.map((connector) =>
    judge(connector, { design, from, domain, acceptedDomain, size: question.size }),
  )
  const candidates = compete(judged.map(({ candidate }) => candidate))
  const winner = candidates.find(({ step }) => step === 'wins')?.connector
  if (winner) return { question, outcome: 'selected', winner, ...accepted, candidates }
  const outcome = judged.some(({ onlyTooSmall }) => onlyTooSmall) ? 'tooLarge' : 'unreachable'
  return { question, outcome, ...accepted, candidates }
}

interface Message {
  readonly design: Design
  readonly from: Server
  readonly domain: string
  readonly acceptedDomain: AcceptedDomain | undefined
  readonly size: number | undefined
}

interface Judged {
  /** `wins` until the connectors are compared with each other. */
  readonly candidate: SendCandidate
  /** It passes every test but that of size. */
  readonly onlyTooSmall: boolean
}

/** An Edge's own; a subscribed Edge also has those of the organization that name it as their source. */
function connectorsKnownTo(from: Server, design: Design): readonly SendConnector[] {
  const { sendConnectorsAt } = indexes(design)
  const organization = sendConnectorsAt.get(organizationHome) ?? []
  if (from.role !== 'edge') return organization
  const own = sendConnectorsAt.get(from.id) ?? []
  if (from.subscribedSiteId === undefined) return own
  return [...own, ...organization.filter((connector) => sourcesOf(connector, design).includes(from))]
}

function judge(connector: SendConnector, message: Message): Judged {
  const { design, from, size } = message
  const read = settings(connector, design)
  const sources = sourcesOf(connector, design)
  const space = bestSpace(read.AddressSpaces.value ?? [], message)
  const distance = distanceTo(from, sources, design)
  const limit = limitOf(connector, design)
  const tests: readonly (readonly [SendStep, boolean])[] = [
    ['size', size === undefined || limit === 'unlimited' || size <= limit],
    ['enabled', read.Enabled.value !== false],
    ['scope', read.IsScopedConnector.value !== true || seesScoped(from, sources, design)],
    ['addressSpace', space !== undefined],
    ['source', sources.length > 0],
  ]
  const failed = tests.filter(([, passed]) => !passed).map(([step]) => step)
  const candidate = { connector, step: failed[0] ?? 'wins', limit, ...(space && { space }), ...costs(space, distance) }
  return { candidate, onlyTooSmall: failed.length === 1 && failed[0] === 'size' }
}

function costs(
  space: AddressSpace | undefined,
  distance: Distance | undefined,
): Pick<SendCandidate, 'siteCost' | 'cost' | 'proximity'> {
  if (!distance) return {}
  const { proximity, siteCost } = distance
  if (siteCost === undefined || !space) return { proximity }
  return { proximity, siteCost, cost: siteCost + space.cost }
}

function bestSpace(spaces: readonly AddressSpace[], message: Message): AddressSpace | undefined {
  const taking = spaces.filter((space) => takes(space, message))
  return taking.toSorted((a, b) => specificity(b) - specificity(a) || a.cost - b.cost)[0]
}

function takes(space: AddressSpace, { design, from, domain, acceptedDomain }: Message): boolean {
  const match = addressSpaceMatches(space, domain)
  if (match === 'acceptedDomains') return from.role === 'edge' && isOfAcceptedDomains(acceptedDomain, design)
  return match !== undefined
}

/** Each comparison keeps the best of those that are left; the others lose there. */
const comparisons: readonly (readonly [SendStep, (candidate: SendCandidate) => number])[] = [
  ['specificity', ({ space }) => (space ? -specificity(space) : Infinity)],
  ['cost', ({ cost }) => cost ?? Infinity],
  ['proximity', ({ proximity }) => (proximity ? proximities.indexOf(proximity) : Infinity)],
]

function compete(judged: readonly SendCandidate[]): readonly SendCandidate[] {
  const lostAt = new Map<SendConnector, SendStep>()
  let left: readonly SendCandidate[] = judged.filter(({ step }) => step === 'wins')
  for (const [step, value] of comparisons) {
    const lowest = left.reduce((least, candidate) => Math.min(least, value(candidate)), Infinity)
    for (const candidate of left) if (value(candidate) > lowest) lostAt.set(candidate.connector, step)
    left = left.filter((candidate) => value(candidate) === lowest)
  }
  const [, ...later] = left.toSorted((a, b) => byName(a.connector, b.connector))
  for (const { connector } of later) lostAt.set(connector, 'name')
  return judged.map((candidate) => ({ ...candidate, step: lostAt.get(candidate.connector) ?? candidate.step }))
}

function byName(a: SendConnector, b: SendConnector): number {
  const [first, second] = [a.name.toLowerCase(), b.name.toLowerCase()]
  if (first !== second) return first < second ? -1 : 1
  return a.id < b.id ? -1 : 1
}

function limitOf(connector: SendConnector, design: Design): number | 'unlimited' {
  return settings(connector, design).MaxMessageSize.value ?? 'unlimited'
}
