import { setParameter } from '../../edits/change'
import { sessionsOf } from '../explains'
import { itemRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { called } from '../words/names'
import { anonymousHas, isExternallySecured, relaysAnonymously } from './relay'

export const rightWithoutSubmit = itemRule({
  id: 'RC-RELAY-006',
  severity: 'warning',
  kind: 'receiveConnector',
  title: 'Who may relay may also send',
  why: 'ms-Exch-SMTP-Accept-Any-Recipient says where mail may go, not who may send it. Without the permission group AnonymousUsers, which brings ms-Exch-SMTP-Submit, anonymous senders are refused before they name a recipient.',
  remedy: 'Add AnonymousUsers to PermissionGroups.',
  references: ['Allow anonymous relay'],
  hides: ['PATH-007', 'PATH-008'],
  explains: sessionsOf('anonymous'),
  messages: {
    noSubmit: ({ name }: { name: Receiver }) =>
      `${called(name)} gives anonymous senders the relay right, but they may not send at all: add AnonymousUsers to its permission groups.`,
  },
  *check({ item, server, settings }) {
    const groups = settings.PermissionGroups.value ?? []
    if (!relaysAnonymously(item) || groups.includes('AnonymousUsers')) return
    if (anonymousHas(item, 'ms-Exch-SMTP-Submit') || isExternallySecured(settings)) return
    const completed = [...groups.filter((group) => group !== 'None'), 'AnonymousUsers']
    yield {
      message: 'noSubmit',
      data: { name: receiver(item, server) },
      subject: item.id,
      parameter: 'PermissionGroups',
      ...(item.origin !== 'setup' && {
        fix: {
          title: titled('add', { parts: ['AnonymousUsers'] }),
          edit: setParameter(item.id, 'PermissionGroups', completed),
        },
      }),
    }
  },
})
