import { itemRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { called } from '../words/names'

export const clientOnEdge = itemRule({
  id: 'RC-USAGE-002',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'No Client connector on an Edge server',
  why: 'The usage type Client is for users’ mail programs and does not exist on Edge Transport servers.',
  remedy: 'Choose another usage type, or put the connector on a Mailbox server.',
  references: ['Receive connectors'],
  messages: {
    client: ({ name }: { name: Receiver }) =>
      `${called(name)} has the usage type Client, which does not exist on Edge servers: choose another.`,
  },
  *check({ item, server }) {
    if (item.usage !== 'Client' || server?.role !== 'edge') return
    yield { message: 'client', data: { name: receiver(item, server) }, subject: item.id, parameter: 'Usage' }
  },
})
