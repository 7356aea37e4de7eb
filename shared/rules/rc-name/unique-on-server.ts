import { serverRule } from '../rule'
import { named, type Named } from '../data'
import { plainName, quotedName } from '../words/names'

export const uniqueOnServer = serverRule({
  id: 'RC-NAME-001',
  severity: 'error',
  title: 'Receive connectors of one server have different names',
  why: 'Exchange identifies a Receive connector as SERVER\\Name, without regard to case, and refuses a second one of the same name.',
  remedy: 'Rename one of the two connectors.',
  references: ['New-ReceiveConnector'],
  messages: {
    taken: ({ name, server }: { name: Named; server: Named }) =>
      `${plainName(server)} has another Receive connector named ${quotedName(name)}: rename one of them.`,
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
          data: { name: named(connector), server: named(server) },
          subject: connector.id,
          parameter: 'Name',
          about: [first],
        }
      }
    }
  },
})
