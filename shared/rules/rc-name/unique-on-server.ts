import { serverRule } from '../rule'

export const uniqueOnServer = serverRule({
  id: 'RC-NAME-001',
  severity: 'error',
  title: 'Receive connectors of one server have different names',
  why: 'Exchange identifies a Receive connector as SERVER\\Name, without regard to case, and refuses a second one of the same name.',
  remedy: 'Rename one of the two connectors.',
  references: ['New-ReceiveConnector'],
  messages: {
    taken: ({ name, server }) => `${server} has another Receive connector named “${name}”: rename one of them.`,
  },
  *check({ server, receiveConnectors }) {
    const met = new Map<string, string>()
    for (const connector of receiveConnectors) {
      const key = connector.name.trim().toLowerCase()
      const first = met.get(key)
      if (first === undefined) met.set(key, connector.id)
      else {
        yield {
          message: 'taken',
          data: { name: connector.name, server: server.name },
          subject: connector.id,
          parameter: 'Name',
          about: [first],
        }
      }
    }
  },
})
