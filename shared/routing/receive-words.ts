import { formatAddress } from '../exchange/addresses'
import { formatBinding } from '../exchange/bindings'
import { isWholeFamily, rangeSize, rangeWords, type IpRange } from '../exchange/ranges'
import type { Design } from '../model/design'
import type { ReceiveCandidate, Reason, ReceiveAnswer } from './receive'
import { listed, firstFew } from './words'

/** The sentences for several lines to one server: lines with the same answer share one. */
export function answerSentences(design: Design, answers: readonly ReceiveAnswer[]): readonly string[] {
  const alike = new Map<string, ReceiveAnswer[]>()
  for (const answer of answers) {
    const { server, port, addresses } = answer.question
    const where = [server, port, ...addresses.map(formatAddress)].join(' ')
    const key = `${where} ${answer.outcome} ${answer.winner?.id ?? ''} ${answer.question.source === 'anywhere' ? 'anywhere' : ''}`
    alike.set(key, [...(alike.get(key) ?? []), answer])
  }
  return [...alike.values()].map((group) => answerSentence(design, together(group), group.length))
}

/** One answer that stands for several with the same winner: their sources, one after the other. */
function together(group: readonly ReceiveAnswer[]): ReceiveAnswer {
  const [first] = group as [ReceiveAnswer]
  if (first.question.source === 'anywhere' || group.length === 1) return first
  const source = group.flatMap(({ question }) => (question.source === 'anywhere' ? [] : question.source))
  return { ...first, question: { ...first.question, source } }
}

/** One sentence: who answers and why, or why nobody can be named. `lines` is how many lines it speaks of. */
export function answerSentence(design: Design, answer: ReceiveAnswer, lines = 1): string {
  const server = nameOf(design, answer.question.server)
  switch (answer.outcome) {
    case 'answered':
      return winnerSentence(answer, server, lines)
    case 'tie':
      return `${listed((answer.tie ?? []).map(quotedName))} on ${server} have equal remote ranges for ${sourceWords(answer)}: nothing decides which one answers.`
    case 'divided':
      return `Which connector of ${server} answers depends on the address used: ${listed(divided(answer))}.`
    case 'undecided':
      return undecidedSentence(answer, server)
    case 'nobody':
      return nobodySentence(answer, server)
  }
}

/** One sentence for each connector of the server that does not answer: the test that it did not pass. */
export function candidateSentence(answer: ReceiveAnswer, candidate: ReceiveCandidate): string {
  return `${quotedName(candidate.connector)} ${sentences[candidate.reason](answer, candidate)}.`
}

function winnerSentence(answer: ReceiveAnswer, server: string, lines: number): string {
  const { winner, candidates } = answer
  if (!winner) return ''
  const won = candidates.find(({ connector }) => connector === winner)
  const what = lines === 1 ? 'this line' : 'these lines'
  return `${winner.name} on ${server} answers ${what}: ${sourceWords(answer)} ${verb(answer)} into its remote range${rangeNote(won)}, and ${rivalWords(answer)}.`
}

function rangeNote(won: ReceiveCandidate | undefined): string {
  const range = won?.ranges[0]
  if (!range || rangeSize(range) === 1n) return ''
  return isWholeFamily(range) ? ', which holds every address' : ` ${rangeWords(range)}`
}

/** Why no other connector goes before it: nothing else listens there, or what does is less specific. */
function rivalWords(answer: ReceiveAnswer): string {
  const rivals = answer.candidates.filter(({ reason }) => reason === 'widerRange' || reason === 'lessSpecificBinding')
  if (rivals.length === 0) return aloneWords(answer)
  const narrower = rivals.filter(({ reason }) => reason === 'widerRange').map(({ connector }) => quotedName(connector))
  const wildcards = rivals
    .filter(({ reason }) => reason === 'lessSpecificBinding')
    .map(({ connector }) => quotedName(connector))
  return listed([
    ...(narrower.length > 0 ? [`that range is narrower than the one of ${listed(firstFew(narrower))}`] : []),
    ...(wildcards.length > 0
      ? [`it is bound to the address itself, before the wildcard of ${listed(firstFew(wildcards))}`]
      : []),
  ])
}

function aloneWords(answer: ReceiveAnswer): string {
  const listening = answer.candidates.some(
    ({ reason }) => reason === 'sourceNotCovered' || reason === 'onlySomeSources',
  )
  const where = listenerWords(answer)
  return listening ? `no other connector on ${where} takes all of it` : `${where} is bound by no other connector`
}

const sentences: Record<Reason, (answer: ReceiveAnswer, candidate: ReceiveCandidate) => string> = {
  wins: (answer) => `answers ${sourceWords(answer)}`,
  equalRange: (_, { ranges }) => `has the equal remote range ${rangesWords(ranges)}: a conflict`,
  onlySomeSources: (_, { ranges }) => `answers only for ${rangesWords(ranges)}`,
  addressUnknown: () => 'may answer: an address is missing to tell',
  widerRange: (_, { ranges }) => `also covers it, but with the wider range ${rangesWords(ranges)}`,
  lessSpecificBinding: (_, { binding }) =>
    `listens on ${binding ? formatBinding(binding) : 'every address'}; a binding to the address itself goes before`,
  sourceNotCovered: (answer) => `does not have ${sourceWords(answer)} in its remote ranges`,
  otherAddress: (answer) => `does not listen on ${listenerWords(answer)}`,
  otherPort: (answer) => `does not listen on port ${answer.question.port}`,
  noListener: () => 'has no binding that can be read',
  disabled: () => 'is disabled',
}

function undecidedSentence({ missing, candidates }: ReceiveAnswer, server: string): string {
  const end = { server: `${server} has`, sender: 'the sender has', both: `neither end has` }[missing ?? 'both']
  const open = candidates
    .filter(({ reason }) => reason === 'addressUnknown')
    .map(({ connector }) => quotedName(connector))
  const what = missing === 'both' || missing === undefined ? 'an address yet' : 'no address yet'
  return `Which connector answers is open, because ${end} ${what}: ${listed(firstFew(open), 'or')}.`
}

function nobodySentence(answer: ReceiveAnswer, server: string): string {
  const { candidates } = answer
  if (candidates.length === 0) return `Nothing answers: ${server} has no Receive connector.`
  const partly = candidates.filter(({ verdict }) => verdict === 'onlyFor')
  if (partly.length > 0) {
    const parts = partly.map(({ connector, ranges }) => `${quotedName(connector)} only ${rangesWords(ranges)}`)
    return `No connector of ${server} answers every address of ${wholeWords(answer)}: ${listed(firstFew(parts))}.`
  }
  return `Nothing on ${server} answers: ${nearestFailure(answer)}.`
}

/** The furthest that any connector came. */
function nearestFailure(answer: ReceiveAnswer): string {
  const has = (reason: Reason) => answer.candidates.some((candidate) => candidate.reason === reason)
  if (has('sourceNotCovered'))
    return `no connector on ${listenerWords(answer)} has ${sourceWords(answer)} in its remote ranges`
  if (has('otherAddress')) return `no connector listens on ${listenerWords(answer)}`
  if (has('otherPort')) return `no connector listens on port ${answer.question.port}`
  return 'its connectors are disabled or have no binding'
}

function divided({ pairs }: ReceiveAnswer): readonly string[] {
  return firstFew(
    pairs.map(({ address, source, candidates }) => {
      const won = candidates.find(({ verdict }) => verdict === 'wins')
      const from = typeof source === 'object' ? ` from ${rangeWords(source)}` : ''
      return `${won ? quotedName(won.connector) : 'nobody'}${from}${address ? ` on ${formatAddress(address)}` : ''}`
    }),
  )
}

function wholeWords(answer: ReceiveAnswer): string {
  return answer.question.source === 'anywhere' ? 'the Internet' : sourceWords(answer)
}

function sourceWords({ question: { source } }: ReceiveAnswer): string {
  if (source === 'anywhere') return 'any address of the Internet'
  return source.length === 0 ? 'the sender' : listed(firstFew(sharedStart(source.map(rangeWords))))
}

/** 192.168.5.10 and .20: what IPv4 addresses of one network repeat is left out. */
function sharedStart(texts: readonly string[]): readonly string[] {
  const start = /^(\d+\.\d+\.\d+)\.\d+$/.exec(texts[0] ?? '')?.[1]
  if (start === undefined || !texts.every((text) => text.startsWith(`${start}.`) && !text.includes('-'))) return texts
  return texts.map((text, index) => (index === 0 ? text : text.slice(start.length)))
}

function verb({ question: { source } }: ReceiveAnswer): string {
  return source !== 'anywhere' && source.length > 1 ? 'fall' : 'falls'
}

function listenerWords({ question: { addresses, port } }: ReceiveAnswer): string {
  if (addresses.length === 0) return `port ${port}`
  return listed(firstFew(addresses.map((address) => formatBinding({ address, port }))), 'or')
}

function rangesWords(ranges: readonly IpRange[]): string {
  return listed(firstFew(ranges.map(rangeWords)))
}

function quotedName({ name }: { name: string }): string {
  return `“${name}”`
}

function nameOf(design: Design, id: string): string {
  return design.items[id]?.name ?? 'the server'
}
