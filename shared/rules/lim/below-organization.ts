import { formatSize } from '../../exchange/sizes'
import { organizationHome, type Connector } from '../../model/connectors'
import type { Design } from '../../model/design'
import { indexes } from '../../model/indexes'
import { sourcesOf } from '../../model/relations'
import { settings } from '../../model/settings'
import { transportConfigOf } from '../../model/transport-settings'
import { hops } from '../../routing/session'
import { entered, exchangeName, itemId, named, type EnteredText, type ExchangeName, type Named } from '../data'
import { organizationLimit, sizeLimitOf } from '../facts/size-limits'
import { organizationRule } from '../rule'
import { namesAndMore } from '../words/names'

type Below = {
  readonly limit: ExchangeName
  readonly size: EnteredText
  readonly connectors: readonly Named[]
  readonly smallest: EnteredText
}

export const belowOrganization = organizationRule({
  id: 'LIM-006',
  severity: 'info',
  title: 'Connectors let through what the organization allows',
  why: 'The limit of the organization and that of each connector hold together, and the smaller one wins. Who raises MaxSendSize or MaxReceiveSize of the organization only, still gets 552 5.3.4 from outside, or a non-delivery report for mail to outside, since connectors keep the limit that they have from Exchange. A smaller limit for mail with the outside may be meant.',
  remedy: 'Raise MaxMessageSize of the connectors, too, unless the smaller limit is meant for mail with the outside.',
  references: ['Message size limits', 'Set-TransportConfig'],
  messages: {
    comingIn: ({ limit, size, connectors, smallest }: Below) =>
      `${limit} of the organization is ${size}, but no more than ${smallest} comes in from outside by ${namesAndMore(connectors)}: raise MaxMessageSize there too, unless that is meant.`,
    goingOut: ({ limit, size, connectors, smallest }: Below) =>
      `${limit} of the organization is ${size}, but no more than ${smallest} goes out by ${namesAndMore(connectors)}: raise MaxMessageSize there too, unless that is meant.`,
  },
  *check({ design }) {
    const organization = settings(transportConfigOf(design), design)
    const ways = [
      ['comingIn', organizationLimit.receiveConnector, answeringOutside],
      ['goingOut', organizationLimit.sendConnector, sendingOut],
    ] as const
    for (const [message, limit, connectorsOf] of ways) {
      const { value, from } = organization[limit]
      if (from !== 'stated' || typeof value !== 'number') continue
      const smaller = connectorsOf(design).filter((connector) => sizeOf(connector, design) < value)
      if (smaller.length === 0) continue
      const smallest = Math.min(...smaller.map((connector) => sizeOf(connector, design)))
      yield {
        message,
        data: {
          limit: exchangeName(limit),
          size: entered(formatSize(value)),
          connectors: smaller.map(named),
          smallest: entered(formatSize(smallest)),
        },
        subject: itemId(organizationHome),
        about: smaller.map(({ id }) => id),
      }
    }
  },
})

/** The Receive connectors of the organization that answer somebody outside it. */
function answeringOutside(design: Design): readonly Connector[] {
  const found = hops(design).flatMap(({ met, subject, from, to }) =>
    met && subject.kind === 'inboundRoute' && from.kind !== 'application' && to.role !== 'edge' ? [met.connector] : [],
  )
  return [...new Set(found)]
}

/** The enabled Send connectors of the organization's Mailbox and Hub servers. */
function sendingOut(design: Design): readonly Connector[] {
  return (indexes(design).sendConnectorsAt.get(organizationHome) ?? []).filter(
    (connector) =>
      settings(connector, design).Enabled.value !== false &&
      sourcesOf(connector, design).some(({ role }) => role !== 'edge'),
  )
}

function sizeOf(connector: Connector, design: Design): number {
  return sizeLimitOf(connector, design) ?? Infinity
}
