import { formatAddressSpace } from '../exchange/address-spaces'
import { formatSize } from '../exchange/sizes'
import type { Design } from '../model/design'
import type { SendAnswer, SendCandidate, SendStep } from './send'
import type { Proximity } from './distance'
import { listed, firstFew } from './words'

/** One sentence: which connector takes the recipients and by what it was chosen, or why none does. */
export function selectionSentence(design: Design, answer: SendAnswer): string {
  const { domain, size } = answer.question
  const from = design.items[answer.question.from]?.name ?? 'this server'
  switch (answer.outcome) {
    case 'selected':
      return winnerSentence(answer)
    case 'inside':
      return `${domain} is an authoritative accepted domain: ${from} looks for the mailbox and asks no Send connector.`
    case 'tooLarge':
      return `Every Send connector for ${domain} has a size limit below ${formatSize(size ?? 0)}: the message is returned with an NDR.`
    case 'unreachable':
      return `No Send connector that ${from} can use takes ${domain}: the message waits in the Unreachable queue.`
    case 'noTransport':
      return `${from} has no Transport service and routes nothing to Send connectors.`
  }
}

/** One sentence for a connector that was not chosen: the step at which it lost, with its figures. */
export function lostSentence(answer: SendAnswer, candidate: SendCandidate): string {
  return `“${candidate.connector.name}” ${sentences[candidate.step](answer, candidate)}.`
}

function winnerSentence(answer: SendAnswer): string {
  const { winner, candidates, question } = answer
  const won = candidates.find(({ step }) => step === 'wins')
  if (!winner || !won?.space) return ''
  const rivals = candidates.filter(({ step }) => decided.has(step))
  const by = rivals.length === 0 ? 'no other connector takes it' : listed(reasons(rivals))
  return `“${winner.name}” takes ${question.domain} with its address space ${spaceWords(won)}: ${by}.`
}

const decided: ReadonlySet<SendStep> = new Set(['specificity', 'cost', 'proximity', 'name'])

/** Against whom each comparison was won. */
function reasons(rivals: readonly SendCandidate[]): readonly string[] {
  return (['specificity', 'cost', 'proximity', 'name'] as const).flatMap((step) => {
    const names = rivals.filter((rival) => rival.step === step).map(({ connector }) => `“${connector.name}”`)
    return names.length > 0 ? [`${advantages[step]} ${listed(firstFew(names))}`] : []
  })
}

const advantages = {
  specificity: 'it is more specific than that of',
  cost: 'its total cost is lower than that of',
  proximity: 'its source server is nearer than that of',
  name: 'its name comes before',
}

const sentences: Record<SendStep, (answer: SendAnswer, candidate: SendCandidate) => string> = {
  acceptedDomain: ({ question }) => `is not asked, because ${question.domain} is an authoritative accepted domain`,
  size: (_, { limit }) => `takes messages up to ${limit === 'unlimited' ? 'any size' : formatSize(limit)} only`,
  enabled: () => 'is disabled',
  scope: () => 'is scoped to the Active Directory site of its source servers, which is another one',
  addressSpace: ({ question }) => `has no address space that takes ${question.domain}`,
  source: () => 'has no source server in the drawing',
  specificity: (answer, candidate) =>
    `is less specific: ${spaceWords(candidate)} against ${spaceWords(winnerOf(answer))}`,
  cost: (answer, candidate) => `costs more: ${costWords(candidate)} against ${costWords(winnerOf(answer))}`,
  proximity: (answer, candidate) =>
    `sends from ${proximityWords(candidate)}, the chosen one from ${proximityWords(winnerOf(answer))}`,
  name: (answer) => `equals “${answer.winner?.name ?? ''}” in everything else; the lower name is chosen`,
  wins: ({ question }) => `takes ${question.domain}`,
}

function winnerOf({ candidates }: SendAnswer): SendCandidate | undefined {
  return candidates.find(({ step }) => step === 'wins')
}

function spaceWords(candidate: SendCandidate | undefined): string {
  return candidate?.space ? formatAddressSpace(candidate.space) : 'none'
}

function costWords(candidate: SendCandidate | undefined): string {
  if (candidate?.cost === undefined) return 'no site link to its source servers'
  const { cost, siteCost } = candidate
  return siteCost ? `${cost} (site links ${siteCost}, address space ${cost - siteCost})` : `${cost}`
}

const proximityNames: Record<Proximity, string> = {
  thisServer: 'this server',
  sameSite: 'another server of the site',
  remoteSite: 'another site',
}

function proximityWords(candidate: SendCandidate | undefined): string {
  return candidate?.proximity ? proximityNames[candidate.proximity] : 'no server'
}
