import { settings as settingsOf } from '../../model/settings'
import { transportServiceOf } from '../../model/transport-settings'
import { called } from '../called'
import { itemRule } from '../rule'

export const suppressedAnonymousTls = itemRule({
  id: 'RC-AUTH-013',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'Without X-ANONYMOUSTLS the server allows authentication without TLS',
  why: 'SuppressXAnonymousTls keeps other Exchange servers from encrypting. They can then authenticate only where UseDowngradedExchangeServerAuth is $true on the server.',
  remedy:
    'Set UseDowngradedExchangeServerAuth to $true on the server, and list in RemoteIPRanges only the servers beyond the line without TLS.',
  references: ['New-ReceiveConnector', 'Set-TransportService'],
  messages: {
    notAllowed: ({ name, server }) =>
      `${name} suppresses X-ANONYMOUSTLS, for which UseDowngradedExchangeServerAuth must be $true: set that on ${server}, and limit RemoteIPRanges.`,
  },
  *check({ item, design, server, settings }) {
    if (!server || settings.SuppressXAnonymousTls.value !== true) return
    if (settingsOf(transportServiceOf(server, design), design).UseDowngradedExchangeServerAuth.value === true) return
    yield {
      message: 'notAllowed',
      data: { name: called(item, server), server: server.name },
      subject: item.id,
      parameter: 'SuppressXAnonymousTls',
    }
  },
})
