import { itemRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { called } from '../words/names'
import { mechanismsOf } from './mechanisms'

export const extendedProtection = itemRule({
  id: 'RC-AUTH-014',
  severity: 'info',
  kind: 'receiveConnector',
  title: 'Integrated authentication may use Extended Protection',
  why: 'Extended Protection ties a Windows logon to the TLS channel on which it happens, so that it cannot be passed on. It is off unless ExtendedProtectionPolicy says otherwise.',
  remedy: 'Consider Allow, or Require where all clients know it.',
  references: ['New-ReceiveConnector'],
  messages: {
    off: ({ name }: { name: Receiver }) =>
      `${called(name)} offers Integrated without Extended Protection: consider ExtendedProtectionPolicy Allow.`,
  },
  *check({ item, server, settings, touched }) {
    if (settings.AuthMechanism.from !== 'stated' || !mechanismsOf(settings).has('Integrated')) return
    if (!touched('AuthMechanism') || settings.ExtendedProtectionPolicy.value !== 'None') return
    yield {
      message: 'off',
      data: { name: receiver(item, server) },
      subject: item.id,
      parameter: 'ExtendedProtectionPolicy',
    }
  },
})
