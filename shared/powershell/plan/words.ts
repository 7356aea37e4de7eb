import { objectOf } from '../../exchange/objects'
import { quotedValue } from '../../exchange/parse-problem'
import { organizationHome } from '../../model/connectors'
import type { Design } from '../../model/design'
import type { Blocked, BlockReason } from './blocked'

/** Why a statement is held back, and what to do, in one sentence. */
export function blockedSentence({ subject, noun, reason }: Blocked, design: Design): string {
  const name = subject === organizationHome ? 'the organization' : (design.items[subject]?.name ?? subject)
  if (noun === 'TransportConfig' || noun === 'TransportService') return settingSentence(name, reason)
  return `“${name}” ${objectSentence(reason, objectOf(noun).words, design)}`
}

/** A value of the settings that every server and organization has. */
function settingSentence(owner: string, reason: BlockReason): string {
  const parameter = 'parameter' in reason ? reason.parameter : 'one of them'
  return `The transport settings of ${owner} wait: ${parameter} cannot be read. Correct it.`
}

function objectSentence(reason: BlockReason, kind: string, design: Design): string {
  switch (reason.kind) {
    case 'noAddress': {
      const nodes = new Set(reason.nodes.map((id) => design.items[id]?.name ?? id))
      return `waits: ${reason.parameter} refers to ${[...nodes].join(' and ')}, which has no address or name yet. Enter it there.`
    }
    case 'missing':
      return `waits: ${reason.parameter} refers to something that is not in the drawing. Choose another value.`
    case 'unreadable':
      return `waits: ${reason.parameter} holds ${quotedValue(reason.entered)}, which cannot be read. Correct it.`
    case 'unknown':
      return `waits: Exchange has no parameter ${reason.parameter} for it. Correct that name in the design file, or take it out there.`
    case 'secret':
      return `waits: ${reason.parameter} holds text instead of a credential label. Choose a label; the script asks for the password.`
    case 'withoutDefault':
      return `keeps its ${reason.parameter}: Exchange documents no default to return to. State the value that it shall have.`
    case 'sameName':
      return `waits: there is another ${kind} of that name in the same place. Give one of them another name.`
    case 'sameDomain':
      return `waits: ${reason.domain} is an ${kind} of the same place already. Remove one of the two.`
    case 'takenName':
      return `waits: another ${kind} has that name, and Exchange gives no ${kind} another domain name. Give the one for ${reason.domain} a name that is free.`
    case 'nameNotFree':
      return 'waits: the connector that has this name now is to get another one, and has to wait itself.'
    case 'homeless':
      return 'waits: the server that it belongs to is not in the drawing. Choose another server, or remove it.'
    case 'nameless':
      return 'waits: its server has no name yet. Enter it there.'
  }
}

export function replacedSentence(names: readonly string[]): string {
  return `Replaces what the organization has now as ${names.join(', ')}: the design does not know it. Look with Get-TransportConfig first.`
}

export const neededDomain =
  'Needed, though the procedure does not say it: without EdgeSync the Edge server has no accepted domains of its own.'
