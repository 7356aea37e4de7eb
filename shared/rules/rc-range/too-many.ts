import { mostListEntries } from '../../exchange/directory-limits'
import { receiver, type Receiver } from '../data'
import { itemRule } from '../rule'
import { called } from '../words/names'

export const tooManyRanges = itemRule({
  id: 'RC-RANGE-012',
  severity: 'warning',
  kind: 'receiveConnector',
  title: 'A connector has no more remote ranges than the directory holds',
  why: 'RemoteIPRanges is one attribute of the connector in Active Directory, which holds about 1,200 values. Beyond that the command fails with “administrative limit exceeded”; where exactly depends on the other values.',
  remedy: 'Write networks in the place of single addresses, or spread the hosts over several connectors.',
  references: ['Active Directory maximum limits'],
  messages: {
    many: ({ name, count, most }: { name: Receiver; count: number; most: number }) =>
      `${called(name)} states ${count} remote ranges, and the directory holds about ${most} in one connector: write networks, or use several connectors.`,
  },
  *check({ item, server, settings }) {
    const count = settings.RemoteIPRanges.value?.length ?? 0
    if (count <= mostListEntries) return
    yield {
      message: 'many',
      data: { name: receiver(item, server), count, most: mostListEntries },
      subject: item.id,
      parameter: 'RemoteIPRanges',
    }
  },
})
