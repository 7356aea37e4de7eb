import { groupBy } from '../../group-by'
import type { ReceiveConnector } from '../../model/connectors'
import { keptFor } from '../../kept'
import type { Design } from '../../model/design'
import { organizationRule } from '../rule'
import { named, nameIn, type Name, type Named } from '../data'
import { plainName, quotedName } from '../words/names'

export const sameOnSeveralServers = organizationRule({
  id: 'RC-NAME-003',
  severity: 'info',
  title: 'A Receive connector’s name alone does not say which server it is on',
  why: 'Receive connectors of different servers may have the same name. A command that names only the connector, such as Get-ReceiveConnector or Add-ADPermission, then does not say which one is meant.',
  remedy: 'Write Server\\Name as the identity, as the scripts printed here do.',
  references: ['Set-ReceiveConnector'],
  messages: {
    shared: ({ name, count, server }: { name: Named; count: number; server: Name | undefined }) =>
      `${count} servers have a Receive connector named ${quotedName(name)}: write the server in commands of your own, such as “${server ?? 'Server'}\\${plainName(name)}”.`,
  },
  *check({ design, indexes, isUntouched }) {
    for (const namesakes of byName(indexes.byKind.receiveConnector).values()) {
      const servers = new Set(namesakes.map(({ server }) => server))
      if (servers.size < 2) continue
      const subject = namesakes.find((connector) => !isUntouched(connector))
      if (!subject) continue
      yield {
        message: 'shared',
        data: {
          name: named(subject),
          count: servers.size,
          server: serverName(subject, design),
        },
        subject: subject.id,
        parameter: 'Name',
        about: namesakes.map(({ id }) => id).filter((id) => id !== subject.id),
      }
    }
  },
})

function serverName({ server }: ReceiveConnector, { items }: Design): Name | undefined {
  const item = items[server]
  return item && nameIn(item)
}

const nameOf = keptFor(({ name }: ReceiveConnector) => name.trim().toLowerCase())

const byName = keptFor((connectors: readonly ReceiveConnector[]): ReadonlyMap<string, readonly ReceiveConnector[]> => {
  const groups = groupBy(connectors, nameOf)
  groups.delete('')
  return groups
})
