import { setParameter } from '../../edits/change'
import { transportServiceOf } from '../../model/transport-settings'
import { itemRule } from '../rule'
import { named, entered, type EnteredText, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { plainName } from '../words/names'

export const publicAddress = itemRule({
  id: 'EDGE-016',
  severity: 'warning',
  kind: 'server',
  title: 'An Edge server behind NAT knows its public address',
  why: 'To notice a loop, the Edge server compares the addresses of an MX record with its own. Behind address translation it has only a private one, and does not recognise itself.',
  remedy: 'Set ExternalIPAddress of the server to the address that the MX record names.',
  references: ['Set-TransportService'],
  messages: {
    unknown: ({ server, address }: { server: Named; address: EnteredText }) =>
      `The Internet sees ${plainName(server)} as ${address}, and ExternalIPAddress does not say so: set it, so that the server recognises loops.`,
  },
  *check({ item, design }) {
    if (item.role !== 'edge') return
    const address = item.adapters.find((adapter) => (adapter.publicAddress ?? '').trim() !== '')?.publicAddress?.trim()
    if (address === undefined || isStated(transportServiceOf(item, design).parameters.ExternalIPAddress)) return
    yield {
      message: 'unknown',
      data: { server: named(item), address: entered(address) },
      subject: item.id,
      parameter: 'ExternalIPAddress',
      fix: {
        title: titled('set', { parameter: 'ExternalIPAddress', value: entered(address) }),
        edit: setParameter(item.id, 'ExternalIPAddress', address),
      },
    }
  },
})

function isStated(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}
