import { setParameter } from '../../edits/change'
import type { ReceiveConnector } from '../../model/connectors'
import { find, type Design } from '../../model/design'
import { settings, type ReceiveSettings } from '../../model/settings'
import { transportConfigOf } from '../../model/transport-settings'
import { exchangeName, receiver, type ExchangeName, type Receiver } from '../data'
import { setupConnectorOn } from '../facts/hand-overs'
import { organizationRecipients } from '../facts/size-limits'
import { organizationRule } from '../rule'
import { titled } from '../words/fix-titles'
import { called } from '../words/names'

type More = {
  readonly name: Receiver
  readonly own: number
  readonly limit: ExchangeName
  readonly wins: number
}

export const recipientsOfOrganization = organizationRule({
  id: 'LIM-007',
  severity: 'warning',
  title: 'The organization takes as many recipients as a connector allows',
  why: 'MaxRecipientsPerMessage of a Receive connector and MaxRecipientEnvelopeLimit of the organization hold together, and the smaller one wins: a message with more recipients is taken by the connector and refused after that, with 550 5.5.3. A signed-in sender whose mailbox has RecipientLimits of its own is measured by that instead, so that it is advice only where nobody but accounts and servers connects, and where the limit of the organization is not stated. Values of setup are left aside.',
  remedy: 'Raise MaxRecipientEnvelopeLimit of the organization, or lower MaxRecipientsPerMessage of the connector.',
  references: ['Message size limits', 'Set-TransportConfig', 'New-ReceiveConnector'],
  messages: {
    more: ({ name, own, limit, wins }: More) =>
      `${called(name)} takes ${own} recipients in one message, but ${limit} of the organization is ${wins}, which wins, so that a message with more is refused after the connector took it: raise it, or lower MaxRecipientsPerMessage of the connector.`,
    ofAccounts: ({ name, own, limit, wins }: More) =>
      `${called(name)} takes ${own} recipients in one message, but ${limit} of the organization is ${wins}, which wins unless the mailbox of the sender has a limit of its own: raise it, or lower MaxRecipientsPerMessage of the connector.`,
    moreByDefault: ({ name, own, limit, wins }: More) =>
      `${called(name)} takes ${own} recipients in one message, but ${limit} of the organization is ${wins} unless it was changed, and the smaller limit wins: check it with Get-TransportConfig, and raise it or lower MaxRecipientsPerMessage of the connector.`,
  },
  *check({ design, indexes: { byKind }, touched }) {
    const { value: wins, from } = settings(transportConfigOf(design), design)[organizationRecipients]
    if (typeof wins !== 'number') return
    for (const connector of byKind.receiveConnector) {
      if (connector.parameters.MaxRecipientsPerMessage === undefined) continue
      const read = settings(connector, design)
      const { value: own } = read.MaxRecipientsPerMessage
      if (typeof own !== 'number' || own <= wins || !touched(connector, 'MaxRecipientsPerMessage')) continue
      const server = find(design, 'server', connector.server)
      // An Edge server has an organization configuration of its own.
      if (!server || server.role === 'edge' || (own <= ofDefault && isDefaultOf2010(connector, design))) continue
      const isStated = from === 'stated'
      const isHarmless = !isStated || isForAccounts(read)
      yield {
        message: isStated ? (isHarmless ? 'ofAccounts' : 'more') : 'moreByDefault',
        ...(isHarmless && { severity: 'info' as const }),
        data: { name: receiver(connector, server), own, limit: exchangeName(organizationRecipients), wins },
        subject: connector.id,
        parameter: 'MaxRecipientsPerMessage',
        ...(isStated &&
          wins > 0 && {
            fix: {
              title: titled('set', { parameter: 'MaxRecipientsPerMessage', value: wins }),
              edit: setParameter(connector.id, 'MaxRecipientsPerMessage', wins),
            },
          }),
      }
    }
  },
})

/** What setup gives the connector Default, in 2010 too as far as the reference tells (New-ReceiveConnector). */
const ofDefault = 5000

function isDefaultOf2010(connector: ReceiveConnector, design: Design): boolean {
  const server = find(design, 'server', connector.server)
  return server?.role === 'hub' && setupConnectorOn(server, 25, design) === connector
}

/** Nobody anonymous, nor anybody who counts as a server without a mailbox. */
function isForAccounts({ PermissionGroups, AuthMechanism }: ReceiveSettings): boolean {
  const groups = PermissionGroups.value ?? []
  const isExternal = AuthMechanism.value?.includes('ExternalAuthoritative') === true
  return !groups.includes('AnonymousUsers') && !groups.includes('Partners') && !isExternal
}
