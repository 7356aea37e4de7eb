import { groupBy } from '../../group-by'
import type { ReceiveConnector } from '../../model/connectors'
import { keptFor } from '../../kept'
import { organizationRule } from '../rule'

export const sameOnSeveralServers = organizationRule({
  id: 'RC-NAME-003',
  severity: 'info',
  title: 'A Receive connector’s name alone does not say which server it is on',
  why: 'Receive connectors of different servers may have the same name. A command that names only the connector, such as Get-ReceiveConnector or Add-ADPermission, then does not say which one is meant.',
  remedy: 'Write Server\\Name as the identity, as the scripts printed here do.',
  references: ['Set-ReceiveConnector'],
  messages: {
    shared: ({ name, count, example }) =>
      `${count} servers have a Receive connector named “${name}”: write the server in commands of your own, such as “${example}”.`,
  },
  *check({ design, indexes, isUntouched }) {
    for (const namesakes of byName(indexes.byKind.receiveConnector).values()) {
      const servers = new Set(namesakes.map(({ server }) => server))
      if (servers.size < 2) continue
      const subject = namesakes.find((connector) => !isUntouched(connector))
      if (!subject) continue
      const { name } = subject
      yield {
        message: 'shared',
        data: { name, count: servers.size, example: `${design.items[subject.server]?.name ?? 'Server'}\\${name}` },
        subject: subject.id,
        parameter: 'Name',
        about: namesakes.map(({ id }) => id).filter((id) => id !== subject.id),
      }
    }
  },
})

const nameOf = keptFor(({ name }: ReceiveConnector) => name.trim().toLowerCase())

const byName = keptFor((connectors: readonly ReceiveConnector[]): ReadonlyMap<string, readonly ReceiveConnector[]> => {
  const groups = groupBy(connectors, nameOf)
  groups.delete('')
  return groups
})
