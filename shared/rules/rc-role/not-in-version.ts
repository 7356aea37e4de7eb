import type { Version } from '../../exchange/versions'
import { setParameter } from '../../edits/change'
import { hasTransportRoles } from '../facts/service-of'
import { itemRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { productName } from '../words/exchange'
import { titled } from '../words/fix-titles'
import { called } from '../words/names'

export const roleNotInVersion = itemRule({
  id: 'RC-ROLE-002',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'TransportRole is stated only where the version has it',
  why: 'TransportRole came with Exchange 2013, which has a Front End Transport service. The cmdlets of Exchange 2010 do not know it.',
  remedy: 'Remove TransportRole.',
  references: ['New-ReceiveConnector'],
  hides: ['RC-ROLE-005', 'RC-VAL-009'],
  messages: {
    unknown: ({ name, product }: { name: Receiver; product: Version }) =>
      `${called(name)} states TransportRole, which ${productName(product)} does not have: remove it.`,
  },
  *check({ item, server, settings }) {
    if (!server || server.role === 'edge' || settings.TransportRole.from !== 'stated') return
    if (hasTransportRoles(server)) return
    yield {
      message: 'unknown',
      data: { name: receiver(item, server), product: server.version },
      subject: item.id,
      parameter: 'TransportRole',
      fix: {
        title: titled('remove', { part: 'TransportRole' }),
        edit: setParameter(item.id, 'TransportRole', undefined),
      },
    }
  },
})
