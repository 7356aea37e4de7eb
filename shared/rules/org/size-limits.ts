import { formatSize } from '../../exchange/sizes'
import { setParameter } from '../../edits/change'
import { organizationHome, type Connector } from '../../model/connectors'
import { find, type Design } from '../../model/design'
import { settings } from '../../model/settings'
import { transportConfigOf } from '../../model/transport-settings'
import { organizationLimit, sizeLimitOf } from '../facts/size-limits'
import { organizationRule } from '../rule'
import { named, entered, exchangeName, type EnteredText, type ExchangeName, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'

type Smaller = {
  readonly connector: Named
  readonly size: EnteredText
  readonly limit: ExchangeName
  readonly wins: EnteredText
}

export const organizationSizeLimits = organizationRule({
  id: 'ORG-004',
  severity: 'warning',
  title: 'The organization lets through what a connector allows',
  why: 'Mail that comes in from outside is bound by MaxSendSize of the organization, mail that goes out by MaxReceiveSize, since outside senders and recipients have no limits of their own. A connector that allows more has no effect beyond them: the smaller limit wins. Where the drawing does not state them, Exchange’s defaults are assumed and the finding is advice.',
  remedy: 'Raise MaxReceiveSize and MaxSendSize of the organization, or lower the limit of the connector.',
  references: ['Message size limits', 'Set-TransportConfig'],
  messages: {
    smaller: ({ connector, size, limit, wins }: Smaller) =>
      `${quotedName(connector)} allows ${size}, but ${limit} of the organization is ${wins}, which wins: raise it, or lower MaxMessageSize of the connector.`,
    smallerByDefault: ({ connector, size, limit, wins }: Smaller) =>
      `${quotedName(connector)} allows ${size}, but ${limit} of the organization is ${wins} unless it was changed, and the smaller limit wins: check it with Get-TransportConfig, and raise it or lower MaxMessageSize of the connector.`,
  },
  *check({ design, indexes: { byKind }, touched }) {
    const organization = settings(transportConfigOf(design), design)
    for (const connector of [...byKind.sendConnector, ...byKind.receiveConnector]) {
      if (connector.parameters.MaxMessageSize === undefined || isOnEdge(connector, design)) continue
      const name = organizationLimit[connector.kind]
      const { value: limit, from } = organization[name]
      if (typeof limit !== 'number') continue
      const value = sizeLimitOf(connector, design)
      if (value === undefined || value <= limit || !touched(connector, 'MaxMessageSize')) continue
      const wins = formatSize(limit)
      yield {
        message: from === 'stated' ? 'smaller' : 'smallerByDefault',
        // What the organization has is not known: it may have been raised long ago.
        ...(from !== 'stated' && { severity: 'info' as const }),
        data: {
          connector: named(connector),
          size: entered(formatSize(value)),
          limit: exchangeName(name),
          wins: entered(wins),
        },
        subject: connector.id,
        parameter: 'MaxMessageSize',
        ...(limit >= smallestConnectorLimit && {
          fix: {
            title: titled('lowerTo', { size: entered(wins) }),
            edit: setParameter(connector.id, 'MaxMessageSize', wins),
          },
        }),
      }
    }
  },
})

/** Bytes: a Receive connector takes no less. */
const smallestConnectorLimit = 65536

/** An Edge server has an organization configuration of its own. */
function isOnEdge(connector: Connector, design: Design): boolean {
  if (connector.kind === 'sendConnector') return connector.home !== organizationHome
  return find(design, 'server', connector.server)?.role === 'edge'
}
