import { formatSize } from '../../exchange/sizes'
import { setParameter } from '../../edits/change'
import { organizationHome, type Connector } from '../../model/connectors'
import { find, type Design } from '../../model/design'
import { settings } from '../../model/settings'
import { transportConfigOf } from '../../model/transport-settings'
import { organizationRule } from '../rule'
import { named, entered, type EnteredText, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'

const limits = ['MaxReceiveSize', 'MaxSendSize'] as const

export const organizationSizeLimits = organizationRule({
  id: 'ORG-004',
  severity: 'warning',
  title: 'The organization lets through what a connector allows',
  why: 'The size limits of the organization hold for every message that leaves or enters it. A connector that allows more has no effect beyond them: the smaller limit wins.',
  remedy: 'Raise MaxReceiveSize and MaxSendSize of the organization, or lower the limit of the connector.',
  references: ['Message size limits', 'Set-TransportConfig'],
  messages: {
    smaller: ({
      connector,
      size,
      limit,
      wins,
    }: {
      connector: Named
      size: EnteredText
      limit: EnteredText
      wins: EnteredText
    }) =>
      `${quotedName(connector)} allows ${size}, but ${limit} of the organization is ${wins}, which wins: raise it, or lower MaxMessageSize of the connector.`,
  },
  *check({ design, indexes: { byKind }, touched }) {
    const smallest = smallestLimit(design)
    if (!smallest) return
    for (const connector of [...byKind.sendConnector, ...byKind.receiveConnector]) {
      if (connector.parameters.MaxMessageSize === undefined || isOnEdge(connector, design)) continue
      const { value } = settingsOf(connector, design).MaxMessageSize
      if (typeof value !== 'number' || value <= smallest.size || !touched(connector, 'MaxMessageSize')) continue
      const wins = formatSize(smallest.size)
      yield {
        message: 'smaller',
        data: {
          connector: named(connector),
          size: entered(formatSize(value)),
          limit: entered(smallest.limit),
          wins: entered(wins),
        },
        subject: connector.id,
        parameter: 'MaxMessageSize',
        ...(smallest.size >= smallestConnectorLimit && {
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

/** The smaller one of the two limits, stated or default; undefined where neither limits anything or can be read. */
function smallestLimit(design: Design): { limit: string; size: number } | undefined {
  return limits
    .flatMap((limit) => {
      const { value: size } = settings(transportConfigOf(design), design)[limit]
      return typeof size === 'number' ? [{ limit, size }] : []
    })
    .toSorted((a, b) => a.size - b.size)[0]
}

/** An Edge server has an organization configuration of its own. */
function isOnEdge(connector: Connector, design: Design): boolean {
  if (connector.kind === 'sendConnector') return connector.home !== organizationHome
  return find(design, 'server', connector.server)?.role === 'edge'
}

function settingsOf(connector: Connector, design: Design) {
  return connector.kind === 'sendConnector' ? settings(connector, design) : settings(connector, design)
}
