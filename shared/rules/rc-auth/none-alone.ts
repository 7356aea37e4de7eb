import type { AuthMechanism } from '../../exchange/auth-mechanisms'
import { itemRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { commas } from '../words/lists'
import { called } from '../words/names'
import { mechanismsOf, stateMechanisms } from './mechanisms'

export const noneAlone = itemRule({
  id: 'RC-AUTH-001',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'The mechanism None stands alone',
  why: 'None says that the connector offers no authentication. Exchange refuses it beside any other mechanism.',
  remedy: 'Remove None, or remove all the others.',
  references: ['New-ReceiveConnector'],
  hides: ['PATH-005', 'PATH-026'],
  messages: {
    beside: ({ name, others }: { name: Receiver; others: readonly AuthMechanism[] }) =>
      `${called(name)} states None beside ${commas(others)}: remove None, or all the others.`,
  },
  *check({ item, server, settings }) {
    const mechanisms = mechanismsOf(settings)
    if (!mechanisms.has('None') || mechanisms.size === 1) return
    const others = [...mechanisms].filter((mechanism) => mechanism !== 'None')
    yield {
      message: 'beside',
      data: { name: receiver(item, server), others },
      subject: item.id,
      parameter: 'AuthMechanism',
      fix: { title: titled('remove', { part: 'None' }), edit: stateMechanisms(item.id, others) },
    }
  },
})
