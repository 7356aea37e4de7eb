import { isRequired, receiveConnectorParameters } from '../../exchange/parameters'
import { called } from '../called'
import { isEmpty } from '../is-empty'
import { itemRule } from '../rule'

export const rangesMissing = itemRule({
  id: 'RC-RANGE-001',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'Client, Internal, Partner and Custom connectors state whom they answer',
  why: 'With the usage types Client, Internal, Partner and Custom, New-ReceiveConnector requires RemoteIPRanges; only Internet brings a default, all IPv4 addresses.',
  remedy: 'State the addresses of the hosts that may connect.',
  references: ['New-ReceiveConnector'],
  hides: ['RC-RANGE-005', 'PATH-006'],
  messages: {
    missing: ({ name, usage }) =>
      `${name} has no RemoteIPRanges, which the usage type ${usage} requires: state the addresses that it answers.`,
  },
  *check({ item, server, settings }) {
    if (item.usage === undefined || !isRequired(receiveConnectorParameters.RemoteIPRanges, item.usage)) return
    if (!isEmpty(settings.RemoteIPRanges)) return
    const data = { name: called(item, server), usage: item.usage }
    yield { message: 'missing', data, subject: item.id, parameter: 'RemoteIPRanges' }
  },
})
