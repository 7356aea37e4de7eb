import { parseAddress, type IpAddress } from '../../exchange/addresses'
import { rangeContainsAddress, type IpRange } from '../../exchange/ranges'
import { setTransportConfig } from '../../edits/change'
import type { Design, NodeItem } from '../../model/design'
import { addressesTowards } from '../../model/node-address'
import { textsOf } from '../../model/parameter-value'
import { settings } from '../../model/settings'
import type { Server } from '../../model/server'
import { transportConfigOf, transportServiceOf } from '../../model/transport-settings'
import { answeredLines } from '../facts/answered-lines'
import { organizationRule } from '../rule'
import { named, entered, type EnteredText, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { commas } from '../words/lists'
import { plainName } from '../words/names'

export const internalSmtpServers = organizationRule({
  id: 'ORG-005',
  severity: 'warning',
  title: 'Spam filters know the hosts in front of them',
  why: 'Connection filtering and Sender ID judge the address from which a message came into the organization. They step over the hosts in InternalSMTPServers. An Edge server or gateway that is not listed there counts as the sender of everything that it passes on.',
  remedy: 'Add the addresses of the Edge servers and gateways to InternalSMTPServers.',
  references: ['Set-TransportConfig', 'Derived from documented facts'],
  messages: {
    unknown: ({ server, from, address }: { server: Named; from: Named; address: readonly EnteredText[] }) =>
      `${plainName(server)} filters spam behind ${plainName(from)}, but ${commas(address)} is missing from InternalSMTPServers, so the filters take ${plainName(from)} for the sender: add it.`,
  },
  *check({ design, indexes: { byKind } }) {
    const filtering = new Set(byKind.server.filter((server) => filtersSpam(server, design)).map(({ id }) => id))
    if (filtering.size === 0) return
    const known = internalRanges(design)
    const met = new Set<string>()
    for (const { from, to } of answeredLines(design)) {
      if (!filtering.has(to.id) || !passesOn(from) || met.has(`${to.id}|${from.id}`)) continue
      met.add(`${to.id}|${from.id}`)
      const missing = addressesTowards(from, to, design).filter((text) => !isKnown(text, known))
      if (missing[0] === undefined) continue
      yield {
        message: 'unknown',
        data: { server: named(to), from: named(from), address: missing.map(entered) },
        subject: to.id,
        parameter: 'AntispamAgentsEnabled',
        about: [from.id],
        fix: {
          title: titled('addAllTo', { parts: missing.map(entered), parameter: 'InternalSMTPServers' }),
          edit: (current) => setTransportConfig('InternalSMTPServers', [...listed(current), ...missing])(current),
        },
      }
    }
  },
})

/** As stated: what setup installs is not drawn. */
function filtersSpam(server: Server, design: Design): boolean {
  const { from, value } = settings(transportServiceOf(server, design), design).AntispamAgentsEnabled
  return from === 'stated' && value === true
}

function passesOn(from: NodeItem): boolean {
  return from.kind === 'gateway' || (from.kind === 'server' && from.role === 'edge')
}

function listed(design: Design): readonly string[] {
  return textsOf(transportConfigOf(design).parameters.InternalSMTPServers)
}

function internalRanges(design: Design): readonly IpRange[] {
  const { value } = settings(transportConfigOf(design), design).InternalSMTPServers
  return (value ?? []).map(({ range }) => range)
}

/** What is no address is for other rules to say. */
function isKnown(text: string, ranges: readonly IpRange[]): boolean {
  const read = parseAddress(text)
  if (!read.ok) return true
  const address: IpAddress = read.value
  return ranges.some((range) => rangeContainsAddress(range, address))
}
