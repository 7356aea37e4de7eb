import { called } from '../called'
import { itemRule } from '../rule'
import { statedBoolean } from '../stated-boolean'

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
  *check({ item, server, settings }) {
    if (!server || settings.SuppressXAnonymousTls.value !== true) return
    if (statedBoolean(server.transportService.UseDowngradedExchangeServerAuth) === true) return
    yield {
      message: 'notAllowed',
      data: { name: called(item, server), server: server.name },
      subject: item.id,
      parameter: 'SuppressXAnonymousTls',
    }
  },
})
