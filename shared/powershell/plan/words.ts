import { quoted } from '../../exchange/parse-problem'
import type { BlockReason } from './plain-parameters'

/** Why a statement is held back, and what to do. */
export function blockedSentence(
  connector: string,
  { parameter, reason }: { parameter: string; reason: BlockReason },
): string {
  switch (reason.kind) {
    case 'noAddress':
      return `“${connector}” waits: ${parameter} refers to ${reason.nodes.join(' and ')}, which has no address or name yet. Enter it there.`
    case 'missing':
      return `“${connector}” waits: ${parameter} refers to something that is not in the drawing. Choose another value.`
    case 'unreadable':
      return `“${connector}” waits: ${parameter} holds ${quoted(reason.entered)}, which cannot be read. Correct it.`
    case 'unknown':
      return `“${connector}” waits: Exchange has no parameter ${parameter} for it. Correct that name in the design file, or take it out there.`
    case 'secret':
      return `“${connector}” waits: ${parameter} holds text instead of a credential label. Choose a label; the script asks for the password.`
  }
}

export function unreadableSetting(owner: string, parameter: string): string {
  return `The transport settings of ${owner} wait: ${parameter} cannot be read. Correct it.`
}

const kindWords = { sendConnector: 'Send connector', receiveConnector: 'Receive connector' }

export function sameNameSentence({ kind, name }: { kind: keyof typeof kindWords; name: string }): string {
  return `“${name}” waits: there is another ${kindWords[kind]} of that name in the same place. Give one of them another name.`
}

export function nameNotFreeSentence(name: string): string {
  return `“${name}” waits: the connector that has this name now is to get another one, and has to wait itself.`
}

export function sameDomainSentence(name: string, domainName: string): string {
  return `“${name}” waits: ${domainName} is an accepted domain of the same place already. Remove one of the two.`
}

export function takenNameSentence(name: string, domainName: string): string {
  return `“${name}” waits: another accepted domain has that name, and Exchange gives no accepted domain another domain name. Give the one for ${domainName} a name that is free.`
}

export function homelessSentence(name: string): string {
  return `“${name}” waits: the server that it belongs to is not in the drawing. Choose another server, or remove it.`
}

export function namelessSentence(connector: string): string {
  return `“${connector}” waits: its server has no name yet. Enter it there.`
}

export function withoutDefaultSentence(connector: string, parameter: string): string {
  return `“${connector}” keeps its ${parameter}: Exchange documents no default to return to. State the value that it shall have.`
}

export function replacedSentence(names: readonly string[]): string {
  return `Replaces what the organization has now as ${names.join(', ')}: the design does not know it. Look with Get-TransportConfig first.`
}

export const neededDomain =
  'Needed, though the procedure does not say it: without EdgeSync the Edge server has no accepted domains of its own.'
