import { settings } from '../../model/settings'
import { sourcesOf } from '../../model/relations'
import { thatItIsDisabled } from '../explains'
import { organizationRule } from '../rule'
import { named, entered, type EnteredText, type Named } from '../data'
import { quotedName } from '../words/names'
import { coveringKeys, takersAt } from './coverage'

export const onlyOneDisabled = organizationRule({
  id: 'SC-SEL-003',
  severity: 'error',
  title: 'The only connector for an address space is enabled',
  why: 'A disabled connector is passed over. Where no other one takes its address space, mail for it waits in the Unreachable queue.',
  remedy: 'Enable the connector, or remove it.',
  references: ['Connector selection'],
  hides: ['SC-SEL-005', 'EDGE-008', 'EDGE-010', 'EDGE-023', 'PATH-002', 'PATH-003'],
  explains: thatItIsDisabled,
  messages: {
    disabled: ({ connector, space }: { connector: Named; space: EnteredText }) =>
      `${quotedName(connector)} is disabled, and no other connector takes “${space}”: enable it or remove it.`,
  },
  *check({ design, indexes }) {
    for (const connector of indexes.byKind.sendConnector) {
      const { Enabled, AddressSpaces } = settings(connector, design)
      if (Enabled.value !== false) continue
      const takers = takersAt(connector.home, design)
      const alone = (AddressSpaces.value ?? []).find((space) => !coveringKeys(space).some((key) => takers.has(key)))
      if (!alone) continue
      yield {
        message: 'disabled',
        data: { connector: named(connector), space: entered(alone.entered) },
        subject: connector.id,
        parameter: 'Enabled',
        about: sourcesOf(connector, design).map(({ id }) => id),
      }
    }
  },
})
