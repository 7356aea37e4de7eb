import { setParameter } from '../../edits/change'
import type { ReceiveConnector } from '../../model/connectors'
import type { Design } from '../../model/design'
import { settings } from '../../model/settings'
import { named, type Named } from '../data'
import { notOfferedToServers, serversMaySubmit } from '../facts/hand-overs'
import { organizationRule, type Fix } from '../rule'
import { titled } from '../words/fix-titles'
import { handsOver, type HandedOver } from '../words/hand-overs'
import { quotedName } from '../words/names'
import { takingHandOvers } from './taking-hand-overs'

export const handOverAllowed = organizationRule({
  id: 'PATH-027',
  severity: 'error',
  title: 'Exchange servers may submit where they hand mail over',
  why: 'What Exchange servers hand over to each other they submit as members of Exchange Servers. Without the permission group ExchangeServers the Receive connector refuses them, and mail stops.',
  remedy: 'Add ExchangeServers to PermissionGroups of the connector.',
  references: ['Receive connectors', 'Reports of administrators: 451 4.7.0 PRX'],
  hides: ['RC-AUTH-009', 'RC-PERM-005'],
  messages: {
    refused: ({ hop, connector }: { hop: HandedOver; connector: Named }) =>
      `${handsOver(hop)}, where ${quotedName(connector)} gives Exchange servers no right to submit, so it stops: add ExchangeServers to PermissionGroups.`,
  },
  *check({ design }) {
    for (const { hop, connector } of takingHandOvers(design)) {
      const { to, handOver } = hop
      // That they cannot sign in at all comes first (PATH-026).
      if (notOfferedToServers(connector, design).length > 0 || serversMaySubmit(connector, to, design)) continue
      const data = { hop: { server: named(to), port: handOver.port, carries: handOver.carries } }
      yield {
        message: 'refused',
        data: { ...data, connector: named(connector) },
        subject: connector.id,
        parameter: 'PermissionGroups',
        about: [to.id],
        fix: allow(connector, design),
      }
    }
  },
})

function allow(connector: ReceiveConnector, design: Design): Fix {
  const groups = (settings(connector, design).PermissionGroups.value ?? []).filter((group) => group !== 'None')
  return {
    title: titled('addTo', { parts: ['ExchangeServers'], parameter: 'PermissionGroups' }),
    edit: setParameter(connector.id, 'PermissionGroups', [...groups, 'ExchangeServers']),
    isTried: true,
  }
}
