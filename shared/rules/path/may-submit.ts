import { hasRight, type Identity } from '../../routing/principal'
import type { Hop } from '../../routing/session'
import { called } from '../called'
import { sameSender } from '../explains'
import { organizationRule } from '../rule'
import { answering, bySender, isMisbound, senderName } from './pairs'

export const maySubmit = organizationRule({
  id: 'PATH-008',
  severity: 'error',
  title: 'The sender may submit mail at the connector that answers',
  why: 'Every session acts in somebody’s name: anonymous, an account, an Exchange server, a partner. The permission groups of the Receive connector, and rights granted besides, decide what it may do. Without ms-Exch-SMTP-Submit, AUTH or MAIL FROM is refused.',
  remedy:
    'Add the permission group that fits the sender, or let the sender identify itself as somebody who has the right.',
  references: ['Receive connectors'],
  hides: ['PATH-007'],
  explains: sameSender,
  messages: {
    refused: ({ sender, name, identity }) =>
      `${sender} meets ${name} as ${identity}, and no permission group there gives that the right to submit mail: add the group that fits, or let the sender identify itself otherwise.`,
  },
  *check({ design }) {
    for (const alike of bySender(design, (hop) => isRefused(hop) && !isMisbound(hop, design))) {
      const [hop] = alike
      const { met, to, subject } = hop
      if (!met) continue
      yield {
        message: 'refused',
        data: {
          sender: senderName(hop),
          name: called(met.connector, to),
          identity: words[met.session.identity],
          actsAs: met.session.identity,
        },
        subject: subject.id,
        about: answering(alike),
        each: answering(alike),
      }
    }
  },
})

const words: Readonly<Record<Identity, string>> = {
  externallySecured: 'an externally secured server',
  memberAccount: 'an account in Exchange Servers',
  plainAccount: 'an account that is not in Exchange Servers',
  windowsAccount: 'a Windows account',
  edgeAccount: 'a local account of the Edge server',
  exchangeServer: 'an Exchange server',
  strangeServer: 'an Exchange server without trust',
  partner: 'a partner that proved itself',
  anonymous: 'anonymous',
  unknown: 'unknown',
}

function isRefused({ met }: Hop): boolean {
  return met !== undefined && hasRight(met.session, 'ms-Exch-SMTP-Submit') === false
}
