import { longestConnectorName } from '../../exchange/directory-limits'
import { named, type Named } from '../data'
import { itemRule } from '../rule'
import { quotedName } from '../words/names'

export const sendNameLength = itemRule({
  id: 'SC-NAME-002',
  severity: 'warning',
  kind: 'sendConnector',
  title: 'A Send connector has a name of 1 to 64 characters',
  why: 'The name of a connector is a name in the directory, of at most 64 characters. The reference says so of Receive connectors; for Send connectors it is unverified.',
  remedy: 'Shorten the name.',
  references: ['New-ReceiveConnector', 'Active Directory maximum limits'],
  unverified: true,
  messages: {
    long: ({ connector, length, most }: { connector: Named; length: number; most: number }) =>
      `${quotedName(connector)} has a name of ${length} characters, and a name in the directory has at most ${most} (for Send connectors unverified): shorten it.`,
  },
  *check({ item }) {
    const { length } = item.name.trim()
    if (length <= longestConnectorName) return
    yield {
      message: 'long',
      data: { connector: named(item), length, most: longestConnectorName },
      subject: item.id,
      parameter: 'Name',
    }
  },
})
