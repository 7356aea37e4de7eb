import { settings as settingsOf } from '../../model/settings'
import { transportServiceOf } from '../../model/transport-settings'
import { itemRule } from '../rule'
import { named, receiver, type Named, type Receiver } from '../data'
import { plainName, called } from '../words/names'

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
    notAllowed: ({ name, server }: { name: Receiver; server: Named }) =>
      `${called(name)} suppresses X-ANONYMOUSTLS, for which UseDowngradedExchangeServerAuth must be $true: set that on ${plainName(server)}, and limit RemoteIPRanges.`,
  },
  *check({ item, design, server, settings }) {
    if (!server || settings.SuppressXAnonymousTls.value !== true) return
    if (settingsOf(transportServiceOf(server, design), design).UseDowngradedExchangeServerAuth.value === true) return
    yield {
      message: 'notAllowed',
      data: { name: receiver(item, server), server: named(server) },
      subject: item.id,
      parameter: 'SuppressXAnonymousTls',
    }
  },
})
