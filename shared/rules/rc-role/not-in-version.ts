import { versionFacts } from '../../exchange/versions'
import { setParameter } from '../../edits/change'
import { called } from '../called'
import { itemRule } from '../rule'

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
    unknown: ({ name, product }) => `${name} states TransportRole, which ${product} does not have: remove it.`,
  },
  *check({ item, server, settings }) {
    if (!server || server.role === 'edge' || settings.TransportRole.from !== 'stated') return
    const { hasTransportRole, name: product } = versionFacts[server.version]
    if (hasTransportRole) return
    yield {
      message: 'unknown',
      data: { name: called(item, server), product },
      subject: item.id,
      parameter: 'TransportRole',
      fix: { title: 'Remove TransportRole', edit: setParameter(item.id, 'TransportRole', undefined) },
    }
  },
})
