import { formatAddressSpace, type AddressSpace } from '../../exchange/address-spaces'
import { organizationHome, type SendConnector } from '../../model/connectors'
import type { Design } from '../../model/design'
import { sourcesOf } from '../../model/relations'
import { settings } from '../../model/settings'
import type { Server } from '../../model/server'
import { siteOf } from '../../model/sites'
import { keptFor } from '../../kept'
import { organizationRule } from '../rule'
import { named, entered, type EnteredText, type Named } from '../data'
import { quotedName } from '../words/names'

export const tiedAddressSpaces = organizationRule({
  id: 'SC-AS-008',
  severity: 'warning',
  title: 'Connectors for the same address space differ in cost',
  why: 'Where two connectors take the same recipients at the same cost from the same sites, Exchange looks at the number of hops and at last at the name of the connector, which nobody chose for that.',
  remedy: 'Give the connector that is to come first the lower cost.',
  references: ['Connector selection'],
  messages: {
    tie: ({ connector, other, space }: { connector: Named; other: Named; space: EnteredText }) =>
      `${quotedName(connector)} and ${quotedName(other)} take “${space}” at the same cost, so hops or the name decide between them: set their costs deliberately.`,
  },
  *check({ design, indexes, isUntouched }) {
    const first = new Map<string, SendConnector>()
    for (const connector of indexes.byKind.sendConnector) {
      const read = settings(connector, design)
      if (read.Enabled.value === false) continue
      const from = `${connector.home}|${sitesOf(connector, design)}`
      for (const [inAnyCase, space] of read.AddressSpaces.value ? spacesOf(read.AddressSpaces.value) : []) {
        const key = `${from}|${inAnyCase}`
        const known = first.get(key)
        if (!known) first.set(key, connector)
        else if (!isUntouched(connector) || !isUntouched(known)) {
          const [subject, other] = isUntouched(connector) ? [known, connector] : [connector, known]
          yield {
            message: 'tie',
            data: { connector: named(subject), other: named(other), space: entered(space) },
            subject: subject.id,
            parameter: 'AddressSpaces',
            about: [other.id],
          }
        }
      }
    }
  },
})

/** Each address space with its cost once, by the text in which case does not matter. */
const spacesOf = keptFor(
  (spaces: readonly AddressSpace[]): ReadonlyMap<string, string> =>
    new Map(spaces.map(formatAddressSpace).map((text) => [text.toLowerCase(), text])),
)

/** The sites of the sources as one text; the home Edge itself has none. */
function sitesOf(connector: SendConnector, design: Design): string {
  if (connector.home !== organizationHome) return ''
  const sites = sourcesOf(connector, design).map((server) => sendingSiteOf(server, design))
  return [...new Set(sites.length === 0 ? [''] : sites)].sort().join('|')
}

function sendingSiteOf(server: Server, design: Design): string {
  return (server.role === 'edge' ? server.subscribedSiteId : siteOf(server, design)) ?? ''
}
