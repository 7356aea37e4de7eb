import { addressesEqual, formatAddress, parseAddress, type IpAddress } from '../../exchange/addresses'
import { setParameter } from '../../edits/change'
import { organizationHome } from '../../model/connectors'
import type { Server } from '../../model/server'
import { itemRule } from '../rule'
import { named, entered, type EnteredText, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { plainName, quotedName } from '../words/names'

export const sourceAddress = itemRule({
  id: 'SC-SRC-006',
  severity: 'error',
  kind: 'sendConnector',
  title: 'SourceIPAddress is a local address of an Edge server',
  why: 'Only Edge servers know SourceIPAddress. An address that the server does not have cannot be used for a session, and mail stays in the queue.',
  remedy: 'Use an address of the Edge server, or remove SourceIPAddress.',
  references: ['New-SendConnector'],
  messages: {
    notEdge: ({ connector }: { connector: Named }) =>
      `${quotedName(connector)} states SourceIPAddress, which only connectors of Edge servers have: remove it.`,
    notLocal: ({ connector, address, server }: { connector: Named; address: EnteredText; server: Named }) =>
      `${quotedName(connector)} sends from ${address}, which is no address of ${plainName(server)}: use one of its own, or remove SourceIPAddress.`,
  },
  *check({ item, server, settings }) {
    const { from, value } = settings.SourceIPAddress
    if (from !== 'stated') return
    const base = { subject: item.id, parameter: 'SourceIPAddress' }
    if (item.home === organizationHome) {
      const fix = {
        title: titled('remove', { part: 'SourceIPAddress' }),
        edit: setParameter(item.id, 'SourceIPAddress', undefined),
      }
      yield { ...base, message: 'notEdge', data: { connector: named(item) }, fix }
    } else if (server && value && value.value !== anyAddress && !isLocal(value, server)) {
      const data = { connector: named(item), address: entered(formatAddress(value)), server: named(server) }
      yield { ...base, message: 'notLocal', data }
    }
  },
})

/** 0.0.0.0 and :: stand for any address of the server. */
const anyAddress = 0n

/** A server whose addresses are not drawn yet may have any. */
function isLocal(wanted: IpAddress, { adapters }: Server): boolean {
  const own = adapters.flatMap(({ addresses }) => addresses)
  return own.length === 0 || own.some((text) => equals(text, wanted))
}

function equals(text: string, wanted: IpAddress): boolean {
  const read = parseAddress(text)
  return read.ok && addressesEqual(read.value, wanted)
}
