import type { ReceiveUsage } from '../../exchange/versions'
import { isRequired, receiveConnectorParameters } from '../../exchange/parameters'
import { isEmpty } from '../facts/is-empty'
import { itemRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { called } from '../words/names'

export const rangesMissing = itemRule({
  id: 'RC-RANGE-001',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'Client, Internal, Partner and Custom connectors state whom they answer',
  why: 'With the usage types Client, Internal, Partner and Custom, New-ReceiveConnector requires RemoteIPRanges; only Internet brings a default, all IPv4 addresses.',
  remedy: 'State the addresses of the hosts that may connect.',
  references: ['New-ReceiveConnector'],
  hides: ['RC-RANGE-005', 'PATH-006', 'PATH-025'],
  messages: {
    missing: ({ name, usage }: { name: Receiver; usage: ReceiveUsage }) =>
      `${called(name)} has no RemoteIPRanges, which the usage type ${usage} requires: state the addresses that it answers.`,
  },
  *check({ item, server, settings }) {
    if (item.usage === undefined || !isRequired(receiveConnectorParameters.RemoteIPRanges, item.usage)) return
    if (!isEmpty(settings.RemoteIPRanges)) return
    const data = { name: receiver(item, server), usage: item.usage }
    yield { message: 'missing', data, subject: item.id, parameter: 'RemoteIPRanges' }
  },
})
