import type { ReceiveUsage } from '../../exchange/versions'
import { isRequired, receiveConnectorParameters } from '../../exchange/parameters'
import { isEmpty } from '../facts/is-empty'
import { itemRule } from '../rule'
import { receiver, type Receiver } from '../data'
import { called } from '../words/names'

export const bindingsMissing = itemRule({
  id: 'RC-BIND-010',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'Internet, Partner and Custom connectors state where they listen',
  why: 'With the usage types Internet, Partner and Custom, New-ReceiveConnector requires Bindings; only Client and Internal bring a default.',
  remedy: 'State a local address and port, such as 0.0.0.0:25.',
  references: ['New-ReceiveConnector'],
  hides: ['PATH-004', 'PATH-025'],
  messages: {
    missing: ({ name, usage }: { name: Receiver; usage: ReceiveUsage }) =>
      `${called(name)} has no Bindings, which the usage type ${usage} requires: state a local address and port, such as 0.0.0.0:25.`,
  },
  *check({ item, server, settings }) {
    if (item.usage === undefined || !isRequired(receiveConnectorParameters.Bindings, item.usage)) return
    if (!isEmpty(settings.Bindings)) return
    const data = { name: receiver(item, server), usage: item.usage }
    yield { message: 'missing', data, subject: item.id, parameter: 'Bindings' }
  },
})
