import type { Connector } from '../../model/connectors'
import type { Design } from '../../model/design'
import { settings } from '../../model/settings'

/**
 * The limit of the organization that nothing else replaces: mail from outside has the sender limit of anonymous senders, mail to
 * outside the recipient limit of external recipients (Message size limits). The other one may be another for each mailbox.
 */
export const organizationLimit = { sendConnector: 'MaxReceiveSize', receiveConnector: 'MaxSendSize' } as const

/** The recipients of one message are limited by the organization as well, whoever sends it (Message size limits). */
export const organizationRecipients = 'MaxRecipientEnvelopeLimit'

/** `MaxMessageSize` of a connector in bytes; undefined where it is unlimited or cannot be read. */
export function sizeLimitOf(connector: Connector, design: Design): number | undefined {
  // Each kind is read by its own catalogue.
  const { value } =
    connector.kind === 'sendConnector'
      ? settings(connector, design).MaxMessageSize
      : settings(connector, design).MaxMessageSize
  return typeof value === 'number' ? value : undefined
}
