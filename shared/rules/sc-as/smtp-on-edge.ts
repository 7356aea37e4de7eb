import { isSmtp } from '../../exchange/address-spaces'
import { itemRule } from '../rule'
import { isHostedByEdge } from '../facts/send-connector'
import { named, entered, type EnteredText, type Named } from '../data'
import { quotedName } from '../words/names'

export const smtpOnEdge = itemRule({
  id: 'SC-AS-004',
  severity: 'error',
  kind: 'sendConnector',
  title: 'Edge servers take address spaces of type SMTP only',
  why: 'An Edge server knows SMTP addresses only. Exchange refuses any other type of address space on a Send connector there.',
  remedy: 'Put the connector on a Mailbox or Hub server, or use an SMTP address space.',
  references: ['New-SendConnector'],
  messages: {
    type: ({ connector, space }: { connector: Named; space: EnteredText }) =>
      `${quotedName(connector)} runs on an Edge server and has the address space “${space}”: Edge servers take SMTP only, so move it to a Mailbox or Hub server.`,
  },
  *check({ item, settings, sources }) {
    if (!isHostedByEdge({ item, sources })) return
    for (const space of settings.AddressSpaces.value ?? []) {
      if (isSmtp(space)) continue
      yield {
        message: 'type',
        data: { connector: named(item), space: entered(space.entered) },
        subject: item.id,
        parameter: 'AddressSpaces',
      }
    }
  },
})
