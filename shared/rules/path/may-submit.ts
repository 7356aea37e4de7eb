import { hasRight, type Identity } from '../../routing/principal'
import type { Hop } from '../../routing/session'
import { sameSenderOrLostGroup } from '../explains'
import { organizationRule } from '../rule'
import { receiver, type Receiver, type Sender } from '../data'
import { called } from '../words/names'
import { senderName, identityName } from '../words/senders'
import { answeringIds, bySender, isMisbound, senderIn } from './pairs'

export const maySubmit = organizationRule({
  id: 'PATH-008',
  severity: 'error',
  title: 'The sender may submit mail at the connector that answers',
  why: 'Every session acts in somebody’s name: anonymous, an account, an Exchange server, a partner. The permission groups of the Receive connector, and rights granted besides, decide what it may do. Without ms-Exch-SMTP-Submit, AUTH or MAIL FROM is refused.',
  remedy:
    'Add the permission group that fits the sender, or let the sender identify itself as somebody who has the right.',
  references: ['Receive connectors'],
  hides: ['RC-AUTH-009', 'RC-PERM-005', 'PATH-007'],
  explains: sameSenderOrLostGroup,
  messages: {
    refused: ({ sender, name, actsAs }: { sender: Sender; name: Receiver; actsAs: Identity }) =>
      `${senderName(sender)} meets ${called(name)} as ${identityName(actsAs)}, and no permission group there gives that the right to submit mail: add the group that fits, or let the sender identify itself otherwise.`,
  },
  *check({ design }) {
    for (const alike of bySender(design, (hop) => isRefused(hop) && !isMisbound(hop, design))) {
      const [hop] = alike
      const { met, to, subject } = hop
      if (!met) continue
      yield {
        message: 'refused',
        data: {
          sender: senderIn(hop),
          name: receiver(met.connector, to),
          actsAs: met.session.identity,
        },
        subject: subject.id,
        about: answeringIds(alike),
        each: answeringIds(alike),
      }
    }
  },
})

function isRefused({ met }: Hop): boolean {
  return met !== undefined && hasRight(met.session, 'ms-Exch-SMTP-Submit') === false
}
