import { setParameter } from '../../edits/change'
import { itemRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { called } from '../words/names'

export const roleNotOnEdge = itemRule({
  id: 'RC-ROLE-001',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'TransportRole is not stated on an Edge server',
  why: 'An Edge server has one transport service, so its Receive connectors have no TransportRole: the cmdlets refuse the parameter there.',
  remedy: 'Remove TransportRole.',
  references: ['Set-ReceiveConnector'],
  hides: ['RC-ROLE-005'],
  messages: {
    edge: ({ name }: { name: Receiver }) =>
      `${called(name)} states TransportRole, which is not available on Edge servers: remove it.`,
  },
  *check({ item, server, settings }) {
    if (server?.role !== 'edge' || settings.TransportRole.from !== 'stated') return
    yield {
      message: 'edge',
      data: { name: receiver(item, server) },
      subject: item.id,
      parameter: 'TransportRole',
      fix: {
        title: titled('remove', { part: 'TransportRole' }),
        edit: setParameter(item.id, 'TransportRole', undefined),
      },
    }
  },
})
