import { mostListEntries } from '../../exchange/directory-limits'
import { named, type Named } from '../data'
import { itemRule } from '../rule'
import { quotedName } from '../words/names'

export const tooManySpaces = itemRule({
  id: 'SC-AS-014',
  severity: 'warning',
  kind: 'sendConnector',
  title: 'A connector has no more address spaces than the directory holds',
  why: 'AddressSpaces is one attribute of the connector in Active Directory, which holds about 1,200 values. Beyond that the command fails with “administrative limit exceeded”; where exactly depends on the other values.',
  remedy: 'Use *.domain for domains with subdomains, or spread the domains over several connectors.',
  references: ['Active Directory maximum limits'],
  messages: {
    many: ({ connector, count, most }: { connector: Named; count: number; most: number }) =>
      `${quotedName(connector)} states ${count} address spaces, and the directory holds about ${most} in one connector: use several connectors.`,
  },
  *check({ item, settings }) {
    const count = settings.AddressSpaces.value?.length ?? 0
    if (count <= mostListEntries) return
    yield {
      message: 'many',
      data: { connector: named(item), count, most: mostListEntries },
      subject: item.id,
      parameter: 'AddressSpaces',
    }
  },
})
