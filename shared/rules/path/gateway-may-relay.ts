import type { SendConnector } from '../../model/connectors'
import type { Design } from '../../model/design'
import { indexes } from '../../model/indexes'
import { deliveryTargets } from '../../model/relations'
import { settings } from '../../model/settings'
import type { Hop } from '../../routing/session'
import { organizationRule } from '../rule'
import { named, receiver, type Named, type Receiver } from '../data'
import { quotedName, nameOf, called } from '../words/names'
import { pairs } from './pairs'

export const gatewayMayRelay = organizationRule({
  id: 'PATH-023',
  severity: 'info',
  title: 'A gateway that takes all outbound mail forwards accepted domains only',
  why: 'By its permission group the gateway may send to any recipient, and Exchange sends all outbound mail to that same gateway. Mail for outside that the gateway hands to Exchange would come straight back to it.',
  remedy: 'See to it that the gateway forwards mail for the accepted domains only.',
  references: ['Derived from documented facts'],
  messages: {
    back: ({ gateway, name, connector }: { gateway: Named; name: Receiver; connector: Named }) =>
      `${nameOf(gateway)} may send to any recipient at ${called(name)}, and ${quotedName(connector)} sends all outbound mail to ${nameOf(gateway)}: let the gateway forward mail for accepted domains only.`,
  },
  *check({ design, indexes: { byKind } }) {
    if (byKind.gateway.length === 0) return
    const back = takersOfAll(design)
    for (const { from, met, to, subject } of pairs(design, ({ from }) => back.has(from.id))) {
      const connector = back.get(from.id)
      if (!met || !connector || !relaysByGroup(met)) continue
      yield {
        message: 'back',
        data: { gateway: named(from), name: receiver(met.connector, to), connector: named(connector) },
        subject: met.connector.id,
        about: [subject.id, from.id, connector.id],
      }
    }
  },
})

function relaysByGroup({ session }: NonNullable<Hop['met']>): boolean {
  const right = 'ms-Exch-SMTP-Accept-Any-Recipient'
  return session.byGroup?.has(right) === true && !session.granted.has(right)
}

/** The gateways that an enabled connector for `*` delivers to. */
function takersOfAll(design: Design): ReadonlyMap<string, SendConnector> {
  const found = new Map<string, SendConnector>()
  for (const connector of indexes(design).byKind.sendConnector) {
    const { Enabled, AddressSpaces } = settings(connector, design)
    if (Enabled.value === false || !(AddressSpaces.value ?? []).some(({ address }) => address === '*')) continue
    for (const { node } of deliveryTargets(connector, design))
      if (node.kind === 'gateway') found.set(node.id, connector)
  }
  return found
}
