import { only2010 } from '../../exchange/versions'
import { textsOf } from '../../model/parameter-value'
import { placementOf } from '../../model/settings'
import { itemRule } from '../rule'
import { named, type Named } from '../data'
import { quotedName } from '../words/names'

export const addressSpacesNotEmpty = itemRule({
  id: 'SC-AS-007',
  severity: 'error',
  kind: 'sendConnector',
  title: 'A Send connector has at least one address space',
  why: 'Without an address space no recipient leads to the connector, and New-SendConnector asks for one. Only a linked connector of Exchange 2010 has none.',
  remedy: 'Add the domains that it is to take, or * for all mail.',
  references: ['New-SendConnector'],
  hides: ['SC-SEL-005', 'EDGE-008', 'PATH-002', 'PATH-003'],
  messages: {
    empty: ({ connector }: { connector: Named }) =>
      `${quotedName(connector)} has no address space: add the domains that it takes, or * for all mail.`,
  },
  *check({ design, item, settings, sources }) {
    if (textsOf(settings.AddressSpaces.entered).length > 0) return
    const linked = settings.LinkedReceiveConnector.value !== undefined
    if (linked && only2010.includes(placementOf(item, design).version)) return
    yield {
      message: 'empty',
      data: { connector: named(item) },
      subject: item.id,
      parameter: 'AddressSpaces',
      about: sources.map(({ id }) => id),
    }
  },
})
