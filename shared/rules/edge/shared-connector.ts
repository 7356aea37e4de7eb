import { hops, type Hop } from '../../routing/session'
import { organizationRule } from '../rule'
import { named, receiver, type Named, type Receiver } from '../data'
import { plainName, called } from '../words/names'

export const sharedConnector = organizationRule({
  id: 'EDGE-009',
  severity: 'warning',
  title: 'The Internet and the organization have Receive connectors of their own on an Edge server',
  why: 'One Receive connector of an unsubscribed Edge server answers both the Internet and the organization. That works; then strangers are offered the authentication meant for the organization’s servers, and both have the same limits.',
  remedy:
    'Limit the connector for the Internet to the external adapter, and add one for the organization on the internal adapter.',
  references: ['Internet mail flow through an Edge server without EdgeSync'],
  messages: {
    shared: ({ name, server }: { name: Receiver; server: Named }) =>
      `${called(name)} answers both the Internet and ${plainName(server)} of the organization: give the organization a Receive connector of its own.`,
  },
  *check({ design }) {
    const strangers = new Set<string>()
    const met = new Map<string, Hop>()
    for (const hop of hops(design)) {
      const { from, to, met: meeting } = hop
      if (!meeting || to.role !== 'edge' || to.subscribedSiteId !== undefined) continue
      if (from.kind === 'internet') strangers.add(meeting.connector.id)
      if (from.kind === 'server') met.set(meeting.connector.id, hop)
    }
    for (const [id, { from, to, met: meeting }] of met) {
      if (!meeting || !strangers.has(id)) continue
      const data = { name: receiver(meeting.connector, to), server: named(from) }
      yield { message: 'shared', data, subject: id, parameter: 'RemoteIPRanges' }
    }
  },
})
