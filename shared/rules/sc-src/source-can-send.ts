import { organizationHome, type SendConnector } from '../../model/connectors'
import { isNode, type Design } from '../../model/design'
import { settings } from '../../model/settings'
import type { Server } from '../../model/server'
import { nameWithin } from '../name-of'
import { organizationRule } from '../rule'

export const sourceCanSend = organizationRule({
  id: 'SC-SRC-003',
  severity: 'error',
  title: 'Source servers exist and can send',
  why: 'Send connectors of the organization are sent by Mailbox or Hub servers, or by Edge servers with an Edge subscription. A Client Access server of Exchange 2013 has no Transport service, and an Edge server without subscription is unknown to the organization.',
  remedy: 'Choose existing Mailbox or Hub servers, or Edge subscriptions.',
  references: ['New-SendConnector', 'Edge subscriptions'],
  hides: ['SC-SEL-005', 'EDGE-010', 'PATH-003'],
  messages: {
    unknown: ({ connector, source }) =>
      `“${connector}” names ${source} as a source server, which is no server of the drawing: choose an existing one.`,
    clientAccess: ({ connector, source }) =>
      `“${connector}” names ${source} as a source server, which has the Client Access role only and cannot send: choose a Mailbox server.`,
    notSubscribed: ({ connector, source }) =>
      `“${connector}” names the Edge server ${source} as a source, which is not subscribed: subscribe it, or put the connector on the Edge server itself.`,
  },
  *check({ design, indexes }) {
    for (const connector of indexes.sendConnectorsAt.get(organizationHome) ?? []) {
      if (connector.origin === 'edgeSync') continue
      for (const { message, source, about } of problemsOf(connector, design)) {
        yield {
          message,
          data: { connector: connector.name, source },
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
  source: string
  about: readonly string[]
}

function problemsOf(connector: SendConnector, design: Design): readonly SourceProblem[] {
  const { value, problems } = settings(connector, design).SourceTransportServers
  const gone = problems.map((problem): SourceProblem => {
    const node = problem.kind === 'noAddress' ? design.items[problem.node] : undefined
    return isNode(node)
      ? { message: 'unknown', source: nameWithin(node), about: [node.id] }
      : { message: 'unknown', source: 'something that is gone', about: [] }
  })
  const unfit = (value ?? []).flatMap(({ name, server }): SourceProblem[] => {
    const message = server ? unfitness(server) : 'unknown'
    const source = server ? server.name : `“${name}”`
    return message ? [{ message, source, about: server ? [server.id] : [] }] : []
  })
  return [...gone, ...unfit]
}

function unfitness(server: Server): 'clientAccess' | 'notSubscribed' | undefined {
  if (server.role === 'edge') return server.subscribedSiteId === undefined ? 'notSubscribed' : undefined
  return server.roles2013 === 'clientAccess' ? 'clientAccess' : undefined
}
