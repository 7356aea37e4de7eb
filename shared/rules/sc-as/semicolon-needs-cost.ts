import { itemRule } from '../rule'
import { hasSmartHosts, isHostedByEdge, isRoutedByDns } from '../facts/send-connector'
import { named, entered, type EnteredText, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'
import { replaceSpace, unreadableSpaces } from './address-space-texts'

export const semicolonNeedsCost = itemRule({
  id: 'SC-AS-006',
  severity: 'error',
  kind: 'sendConnector',
  title: 'An address that contains semicolons is followed by its cost',
  why: 'The cost stands after the last semicolon. Where an address of another type than SMTP contains semicolons itself, Exchange would read its last part as the cost.',
  remedy: 'End the address space with a semicolon and the cost, such as X400:c=US;a=X;1.',
  references: ['New-SendConnector'],
  messages: {
    noCost: ({ connector, space }: { connector: Named; space: EnteredText }) =>
      `${quotedName(connector)} has the address space “${space}”, whose address contains a semicolon: end it with its cost, such as “;1”.`,
  },
  *check({ item, settings, sources }) {
    // Elsewhere an address of another type than SMTP is wrong with its cost, too.
    const isPossible = !isHostedByEdge({ item, sources }) && hasSmartHosts(settings) && !isRoutedByDns(settings)
    for (const space of unreadableSpaces(settings, 'semicolon')) {
      yield {
        message: 'noCost',
        data: { connector: named(item), space: entered(space) },
        subject: item.id,
        parameter: 'AddressSpaces',
        ...(isPossible && {
          fix: {
            title: titled('appendCost', { cost: 1 }),
            edit: replaceSpace(item.id, space, `${space.trim().replace(/;$/, '')};1`),
          },
        }),
      }
    }
  },
})
