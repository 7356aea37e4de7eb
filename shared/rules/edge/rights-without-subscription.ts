import type { PermissionGroup } from '../../exchange/permission-groups'
import type { ReceiveRight } from '../../exchange/rights'
import { setItems } from '../../edits/edit'
import { find, type Design } from '../../model/design'
import { settings } from '../../model/settings'
import { hasRight, type Identity } from '../../routing/principal'
import type { Hop } from '../../routing/session'
import { pairs, senderIn } from '../path/pairs'
import { sameSender } from '../explains'
import { organizationRule, type Fix } from '../rule'
import { named, type Named, type Sender } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'
import { senderName } from '../words/senders'

export const rightsWithoutSubscription = organizationRule({
  id: 'EDGE-017',
  severity: 'warning',
  title: 'Without subscription, each side is given the right to submit mail to the other',
  why: 'A subscription makes the Edge server and the Mailbox servers trust each other. Without it they sign in with accounts: a local account of the Edge server is in no group that may submit mail, a domain account only where it is in Exchange Servers, and Exchange Server authentication has no trust to rest on. This follows from the documented permission groups and is unverified.',
  remedy:
    'On the Edge server add ExchangeUsers, and for the account ms-Exch-SMTP-Accept-Any-Sender and ms-Exch-SMTP-Accept-Authoritative-Domain-Sender. In the domain put the account into the group Exchange Servers.',
  references: ['Receive connectors', 'Internet mail flow through an Edge server without EdgeSync'],
  hides: ['RC-AUTH-015', 'PATH-007', 'PATH-008'],
  explains: sameSender,
  unverified: true,
  messages: {
    localAccount: ({ connector, sender }: { connector: Named; sender: Sender }) =>
      `${quotedName(connector)}: the account with which ${senderName(sender)} signs in has no right to submit mail, because a local account of an Edge server is in no permission group of it (unverified). Grant it the rights.`,
    notMember: ({ connector, sender }: { connector: Named; sender: Sender }) =>
      `${quotedName(connector)}: the account with which ${senderName(sender)} signs in has no right to submit mail, because it is not in the group Exchange Servers (unverified). Put it into that group.`,
    noTrust: ({ connector, sender }: { connector: Named; sender: Sender }) =>
      `${quotedName(connector)}: ${senderName(sender)} uses Exchange Server authentication, for which there is no trust without a subscription (unverified). Use Basic authentication over TLS with rights for the account, or subscribe the Edge server.`,
  },
  *check({ design }) {
    const accounts = new Set<string>()
    for (const hop of pairs(design, isBetween)) {
      const { met, subject, expected } = hop
      const message = met && messageOf[met.session.identity]
      if (!met || !message || hasRight(met.session, 'ms-Exch-SMTP-Submit') !== false) continue
      if (met.unmet || (expected !== undefined && expected !== met.connector.id)) continue
      if (message === 'notMember' && accounts.has(subject.id)) continue
      accounts.add(subject.id)
      yield {
        message,
        data: { connector: named(met.connector), sender: senderIn(hop) },
        subject: met.connector.id,
        parameter: 'PermissionGroups',
        about: [subject.id],
        fix: message === 'localAccount' ? grantRights(hop, design) : undefined,
      }
    }
  },
})

const messageOf: Partial<Record<Identity, 'localAccount' | 'notMember' | 'noTrust'>> = {
  edgeAccount: 'localAccount',
  plainAccount: 'notMember',
  strangeServer: 'noTrust',
}

/** Between a Mailbox or Hub server and an Edge that is not subscribed, one way or the other. */
function isBetween({ from, to, subject }: Hop): boolean {
  if (from.kind !== 'server' || subject.kind !== 'sendConnector') return false
  const [edge, inner] = from.role === 'edge' ? [from, to] : [to, from]
  return edge.role === 'edge' && inner.role !== 'edge' && edge.subscribedSiteId === undefined
}

const rights: readonly ReceiveRight[] = [
  'ms-Exch-SMTP-Accept-Any-Sender',
  'ms-Exch-SMTP-Accept-Authoritative-Domain-Sender',
]

/** The group that gives accounts Submit, and for this account the right to use any sender address. */
function grantRights({ met, sender }: Hop, design: Design): Fix | undefined {
  if (!met || !sender.credential) return undefined
  const { connector } = met
  const { credential } = sender
  const groups = (settings(connector, design).PermissionGroups.value ?? []) as readonly PermissionGroup[]
  const wanted = [...new Set([...groups.filter((group) => group !== 'None'), 'ExchangeUsers' as const])]
  return {
    title: titled('grantRights'),
    edit: (current) => {
      const item = find(current, 'receiveConnector', connector.id)
      if (!item) return current
      return setItems(current, {
        [item.id]: {
          ...item,
          parameters: { ...item.parameters, PermissionGroups: wanted },
          grants: [...item.grants, { user: { credential: credential.id }, rights: [...rights] }],
        },
      })
    },
  }
}
