import type { Family, IpAddress } from '../exchange/addresses'
import type { Binding } from '../exchange/bindings'
import type { IpRange } from '../exchange/ranges'
import type { ReceiveConnector } from '../model/connectors'
import type { Design } from '../model/design'
import { listenersOf, type Listener } from './listeners'
import { matchOf, type Match, type Probe } from './match'
import { compareMatches, isOnlyFor } from './match-order'

/** A connection that arrives. Empty lists: the drawing does not state the addresses yet. */
export interface ReceiveQuestion {
  /** Id of the server that is connected to. */
  readonly server: string
  readonly port: number
  /** The addresses on which the sender reaches the server. */
  readonly addresses: readonly IpAddress[]
  /** Where the sender connects from; `anywhere` is an arbitrary address of the Internet. */
  readonly source: readonly IpRange[] | 'anywhere'
}

/** `onlyFor`: it answers some of the source's addresses in the winner's place. `unknown`: an address is missing to tell. */
export type Verdict = 'wins' | 'ties' | 'onlyFor' | 'unknown' | 'loses'

/** The reason of a verdict; of one that loses, the last test that it did not pass. */
export type Reason =
  | 'wins'
  | 'equalRange'
  | 'onlySomeSources'
  | 'addressUnknown'
  | 'widerRange'
  | 'lessSpecificBinding'
  | 'sourceNotCovered'
  | 'otherAddress'
  | 'otherPort'
  | 'noListener'
  | 'disabled'

export interface ReceiveCandidate {
  readonly connector: ReceiveConnector
  readonly verdict: Verdict
  readonly reason: Reason
  /** The listener that the connection reaches, where it reaches one. */
  readonly binding?: Binding
  /** The remote range entry that decides: the narrowest that holds the source, or the parts that are held. */
  readonly ranges: readonly IpRange[]
}

/** The answer for one pair of addresses. */
export interface PairAnswer {
  readonly address: IpAddress | undefined
  readonly source: IpRange | 'anywhere' | undefined
  readonly outcome: 'answered' | 'tie' | 'undecided' | 'nobody'
  readonly candidates: readonly ReceiveCandidate[]
}

export interface ReceiveAnswer {
  readonly question: ReceiveQuestion
  /** `divided`: different connectors answer different addresses of the two ends. */
  readonly outcome: 'answered' | 'tie' | 'divided' | 'undecided' | 'nobody'
  /** The one connector that answers; none is invented where entries are equal or addresses are missing. */
  readonly winner?: ReceiveConnector
  /** Connectors with equal entries: a conflict. */
  readonly tie?: readonly ReceiveConnector[]
  /** Every Receive connector of the server, with its best verdict. */
  readonly candidates: readonly ReceiveCandidate[]
  /** None where the two ends have addresses of different families only: they never meet. */
  readonly pairs: readonly PairAnswer[]
  /** Which end's address would decide, for `undecided`. */
  readonly missing?: 'server' | 'sender' | 'both'
}

/**
 * Which Receive connector answers: of those that are enabled, listen on the port and hold the source in RemoteIPRanges,
 * a binding to the address itself before the wildcard of its family, then the narrowest entry (Receive connectors topic,
 * Exchange 2016; that a wildcard answers what the exact binding's ranges leave out is unverified).
 */
export function answeringConnector(design: Design, question: ReceiveQuestion): ReceiveAnswer {
  return answer(listenersOf(design, question.server), question)
}

/** The same over prepared listeners. */
export function answer(listeners: readonly Listener[], question: ReceiveQuestion): ReceiveAnswer {
  const pairs = probesOf(question).map((probe) => answerForPair(listeners, question.port, probe))
  const candidates = listeners.map(({ connector }, index) =>
    best(
      pairs.map((pair) => pair.candidates[index] as ReceiveCandidate),
      connector,
    ),
  )
  const winners = unique(connectorsWith(pairs, 'wins'))
  const tie = unique(connectorsWith(pairs, 'ties'))
  const common = { question, candidates, pairs }
  if (pairs.some(({ outcome }) => outcome === 'undecided'))
    return { ...common, outcome: 'undecided', missing: missingOf(question) }
  if (tie.length > 0) return { ...common, outcome: 'tie', tie }
  const [winner] = winners
  if (!winner) return { ...common, outcome: 'nobody' }
  return winners.length > 1 ? { ...common, outcome: 'divided' } : { ...common, outcome: 'answered', winner }
}

/** Each pair of a source and an address of the same family, none where they have no family in common; an end without addresses takes part as unknown. */
function probesOf({ addresses, source }: ReceiveQuestion): readonly Probe[] {
  const sources = source === 'anywhere' ? [source] : source.length > 0 ? source : [undefined]
  const targets = addresses.length > 0 ? addresses : [undefined]
  return targets.flatMap((address) =>
    sources.flatMap((from): readonly Probe[] => {
      const family = address?.family ?? familyOf(from) ?? 4
      return (familyOf(from) ?? family) === family ? [{ address, source: from, family }] : []
    }),
  )
}

function familyOf(source: IpRange | 'anywhere' | undefined): Family | undefined {
  return typeof source === 'object' ? source.family : undefined
}

function answerForPair(listeners: readonly Listener[], port: number, probe: Probe): PairAnswer {
  const matches = listeners.map((listener) => matchOf(listener, port, probe))
  const sure = matches.filter(({ holds }) => holds === 'yes').toSorted(compareMatches)
  const first = sure[0]
  const tied = first ? sure.filter((match) => compareMatches(match, first) === 0) : []
  const open = matches.some((match) => match.holds === 'maybe' && (!first || match.level <= first.level))
  const judged = matches.map((match) => candidateOf(match, first, tied.length > 1, open))
  const outcome = open ? 'undecided' : !first ? 'nobody' : tied.length > 1 ? 'tie' : 'answered'
  return { address: probe.address, source: probe.source, outcome, candidates: judged }
}

function candidateOf(match: Match, first: Match | undefined, tie: boolean, open: boolean): ReceiveCandidate {
  const { connector, binding, ranges } = match
  const say = (verdict: Verdict, reason: Reason): ReceiveCandidate => ({
    connector,
    verdict,
    reason,
    ranges,
    ...(binding && { binding }),
  })
  if (match.holds === 'no') return say('loses', match.reason)
  const level = first && match.level > first.level
  if (level) return say('loses', 'lessSpecificBinding')
  if (match.holds === 'maybe') return say('unknown', 'addressUnknown')
  if (match.holds === 'partly')
    return isOnlyFor(match, first) ? say('onlyFor', 'onlySomeSources') : say('loses', 'widerRange')
  if (!first || compareMatches(match, first) > 0) return say('loses', 'widerRange')
  if (open) return say('unknown', 'addressUnknown')
  return tie ? say('ties', 'equalRange') : say('wins', 'wins')
}

/** From best to worst, in the order in which the tests are passed. */
const reasonOrder: readonly Reason[] = [
  'wins',
  'equalRange',
  'onlySomeSources',
  'addressUnknown',
  'widerRange',
  'lessSpecificBinding',
  'sourceNotCovered',
  'otherAddress',
  'otherPort',
  'noListener',
  'disabled',
]

/** Ends that never meet reach no address on which a connector listens. */
function best(candidates: readonly ReceiveCandidate[], connector: ReceiveConnector): ReceiveCandidate {
  const [first, ...others] = candidates
  if (!first) return { connector, verdict: 'loses', reason: 'otherAddress', ranges: [] }
  return others.reduce((a, b) => (reasonOrder.indexOf(b.reason) < reasonOrder.indexOf(a.reason) ? b : a), first)
}

function connectorsWith(pairs: readonly PairAnswer[], verdict: Verdict): readonly ReceiveConnector[] {
  return pairs.flatMap((pair) =>
    pair.candidates.filter((candidate) => candidate.verdict === verdict).map(({ connector }) => connector),
  )
}

function missingOf({ addresses, source }: ReceiveQuestion): 'server' | 'sender' | 'both' {
  if (addresses.length > 0) return 'sender'
  return source.length > 0 ? 'server' : 'both'
}

function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)]
}
