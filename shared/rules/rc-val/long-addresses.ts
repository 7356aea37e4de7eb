import { setParameter } from '../../edits/change'
import { itemRule } from '../rule'
import { serviceOf } from '../service-of'
import { receiver, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { called } from '../words/names'

export const longAddressesInTransport = itemRule({
  id: 'RC-VAL-008',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'Long X.400 addresses exist in the Transport service only',
  why: 'LongAddressesEnabled lets a connector take addresses of up to 1860 characters. Only the Transport service of Mailbox and Hub servers has it: not Front End Transport, and no Edge server.',
  remedy: 'Remove LongAddressesEnabled.',
  references: ['New-ReceiveConnector'],
  messages: {
    edge: ({ name }: { name: Receiver }) =>
      `${called(name)} states LongAddressesEnabled, which Edge servers do not have: remove it.`,
    frontEnd: ({ name }: { name: Receiver }) =>
      `${called(name)} states LongAddressesEnabled, which Front End Transport does not have: remove it.`,
  },
  *check({ design, item, server, settings, touched }) {
    if (!server || settings.LongAddressesEnabled.value !== true || !touched('LongAddressesEnabled')) return
    const frontEnd = serviceOf(item, server, design) === 'FrontendTransport'
    if (server.role !== 'edge' && !frontEnd) return
    yield {
      message: frontEnd ? 'frontEnd' : 'edge',
      data: { name: receiver(item, server) },
      subject: item.id,
      parameter: 'LongAddressesEnabled',
      fix: {
        title: titled('remove', { part: 'LongAddressesEnabled' }),
        edit: setParameter(item.id, 'LongAddressesEnabled', undefined),
      },
    }
  },
})
