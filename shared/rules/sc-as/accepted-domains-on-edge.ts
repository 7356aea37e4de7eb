import { itemRule } from '../rule'
import { isHostedByEdge } from '../send-connector'
import { named, type Named } from '../data'
import { quotedName } from '../words/names'

export const acceptedDomainsOnEdge = itemRule({
  id: 'SC-AS-003',
  severity: 'error',
  kind: 'sendConnector',
  title: 'The address space -- belongs on Edge servers',
  why: 'The address space -- stands for all authoritative and internal relay domains. Only a connector whose source is an Edge server can have it.',
  remedy: 'List the domains one by one.',
  references: ['Send connectors'],
  hides: ['SC-SEL-005', 'PATH-003'],
  messages: {
    notEdge: ({ connector }: { connector: Named }) =>
      `${quotedName(connector)} has the address space “--”, which only Edge servers know: list the domains instead.`,
  },
  *check({ item, settings, sources }) {
    if (isHostedByEdge({ item, sources })) return
    if (!settings.AddressSpaces.value?.some(({ address }) => address === '--')) return
    yield {
      message: 'notEdge',
      data: { connector: named(item) },
      subject: item.id,
      parameter: 'AddressSpaces',
      about: sources.map(({ id }) => id),
    }
  },
})
