import { setParameter } from '../../edits/change'
import { itemRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { called } from '../words/names'
import { mechanismsOf } from './mechanisms'

export const kerberosNeedsIntegrated = itemRule({
  id: 'RC-AUTH-012',
  severity: 'info',
  kind: 'receiveConnector',
  title: 'EnableAuthGSSAPI adds to Integrated',
  why: 'EnableAuthGSSAPI adds Kerberos to Integrated authentication. Where that is not offered, it has no effect.',
  remedy: 'Offer Integrated, or turn EnableAuthGSSAPI off.',
  references: ['New-ReceiveConnector'],
  messages: {
    noEffect: ({ name }: { name: Receiver }) =>
      `${called(name)} states EnableAuthGSSAPI, which has no effect without Integrated: turn it off or offer Integrated.`,
  },
  *check({ item, server, settings, touched }) {
    if (!touched('EnableAuthGSSAPI') && !touched('AuthMechanism')) return
    if (settings.EnableAuthGSSAPI.value !== true || mechanismsOf(settings).has('Integrated')) return
    yield {
      message: 'noEffect',
      data: { name: receiver(item, server) },
      subject: item.id,
      parameter: 'EnableAuthGSSAPI',
      fix: {
        title: titled('turnOff', { parameter: 'EnableAuthGSSAPI' }),
        edit: setParameter(item.id, 'EnableAuthGSSAPI', undefined),
      },
    }
  },
})
