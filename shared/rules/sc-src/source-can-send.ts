import { organizationHome, type SendConnector } from '../../model/connectors'
import { isNode, type Design } from '../../model/design'
import { settings } from '../../model/settings'
import type { Server } from '../../model/server'
import { organizationRule } from '../rule'
import { named, entered, type Named } from '../data'
import { quotedName } from '../words/names'
import { sourceName, type SourceServer } from '../words/servers'

export const sourceCanSend = organizationRule({
  id: 'SC-SRC-003',
  severity: 'error',
  title: 'Source servers exist and can send',
  why: 'Send connectors of the organization are sent by Mailbox or Hub servers, or by Edge servers with an Edge subscription. A Client Access server of Exchange 2013 has no Transport service, and an Edge server without subscription is unknown to the organization.',
  remedy: 'Choose existing Mailbox or Hub servers, or Edge subscriptions.',
  references: ['New-SendConnector', 'Edge subscriptions'],
  hides: ['SC-SEL-005', 'EDGE-010', 'PATH-003'],
  messages: {
    unknown: ({ connector, source }: { connector: Named; source: SourceServer }) =>
      `${quotedName(connector)} names ${sourceName(source)} as a source server, which is no server of the drawing: choose an existing one.`,
    clientAccess: ({ connector, source }: { connector: Named; source: SourceServer }) =>
      `${quotedName(connector)} names ${sourceName(source)} as a source server, which has the Client Access role only and cannot send: choose a Mailbox server.`,
    notSubscribed: ({ connector, source }: { connector: Named; source: SourceServer }) =>
      `${quotedName(connector)} names the Edge server ${sourceName(source)} as a source, which is not subscribed: subscribe it, or put the connector on the Edge server itself.`,
  },
  *check({ design, indexes }) {
    for (const connector of indexes.sendConnectorsAt.get(organizationHome) ?? []) {
      if (connector.origin === 'edgeSync') continue
      for (const { message, source, about } of problemsOf(connector, design)) {
        yield {
          message,
          data: { connector: named(connector), source },
          subject: connector.id,
          parameter: 'SourceTransportServers',
          about,
        }
      }
    }
  },
})

interface SourceProblem {
  message: 'unknown' | 'clientAccess' | 'notSubscribed'
  source: SourceServer
  about: readonly string[]
}

function problemsOf(connector: SendConnector, design: Design): readonly SourceProblem[] {
  const { value, problems } = settings(connector, design).SourceTransportServers
  const gone = problems.map((problem): SourceProblem => {
    const node = problem.kind === 'noAddress' ? design.items[problem.node] : undefined
    return isNode(node)
      ? { message: 'unknown', source: { is: 'drawn', server: named(node) }, about: [node.id] }
      : { message: 'unknown', source: { is: 'gone' }, about: [] }
  })
  const unfit = (value ?? []).flatMap(({ name, server }): SourceProblem[] => {
    const message = server ? unfitness(server) : 'unknown'
    const source: SourceServer = server ? { is: 'drawn', server: named(server) } : { is: 'text', text: entered(name) }
    return message ? [{ message, source, about: server ? [server.id] : [] }] : []
  })
  return [...gone, ...unfit]
}

function unfitness(server: Server): 'clientAccess' | 'notSubscribed' | undefined {
  if (server.role === 'edge') return server.subscribedSiteId === undefined ? 'notSubscribed' : undefined
  return server.roles2013 === 'clientAccess' ? 'clientAccess' : undefined
}
