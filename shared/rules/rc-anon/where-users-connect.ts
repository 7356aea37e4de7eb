import { withoutGroup } from '../rc-perm/without-group'
import { itemRule } from '../rule'
import { asSetUp } from '../setup-connectors'
import { receiver, type Receiver } from '../data'
import { called } from '../words/names'

/** Of the connectors that setup makes on a Mailbox server, those for users and for mail between servers. */
const notForAnonymous = /^(Client Frontend|Client Proxy|Default) /
const entrance = /^Default Frontend /

export const anonymousWhereUsersConnect = itemRule({
  id: 'RC-ANON-002',
  severity: 'warning',
  kind: 'receiveConnector',
  title: 'Anonymous mail enters through Default Frontend or an Edge server',
  why: 'Client Frontend and Client Proxy are for users who sign in, and the Default connector of the Transport service for mail between servers. Anonymous mail there passes by the connector at which the organization expects it.',
  remedy: 'Remove AnonymousUsers from PermissionGroups.',
  references: ['Derived from documented facts'],
  messages: {
    anonymous: ({ name }: { name: Receiver }) =>
      `${called(name)} lets anonymous senders in, who should enter through Default Frontend or an Edge server: remove AnonymousUsers.`,
  },
  *check({ item, baseline, server, settings, touched }) {
    const name = asSetUp(item, baseline, server)?.name
    if (!name || !server || server.role !== 'mailbox' || !notForAnonymous.test(name) || entrance.test(name)) return
    const groups = settings.PermissionGroups.value ?? []
    if (!groups.includes('AnonymousUsers') || !touched('PermissionGroups')) return
    yield {
      message: 'anonymous',
      data: { name: receiver(item, server) },
      subject: item.id,
      parameter: 'PermissionGroups',
      fix: withoutGroup(item.id, groups, 'AnonymousUsers'),
    }
  },
})
