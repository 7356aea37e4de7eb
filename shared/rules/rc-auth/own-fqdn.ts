import { setParameter } from '../../edits/change'
import { isOwnName } from '../../model/own-names'
import { itemRule } from '../rule'
import { named, receiver, entered, type EnteredText, type Named, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { plainName, called } from '../words/names'
import { mechanismsOf } from './mechanisms'

export const ownFqdn = itemRule({
  id: 'RC-AUTH-006',
  severity: 'error',
  kind: 'receiveConnector',
  title: 'Exchange servers meet the server under its own name',
  why: 'Where a connector offers Exchange Server authentication, its Fqdn must be the FQDN of the server, its NetBIOS name or $null. Exchange refuses any other name.',
  remedy: 'Restore the Fqdn, or drop ExchangeServer. A public name can be shown to clients with Banner.',
  references: ['Error message of Exchange, as reported by administrators'],
  hides: ['TLS-007'],
  messages: {
    foreign: ({ name, fqdn, server }: { name: Receiver; fqdn: EnteredText; server: Named }) =>
      `${called(name)} offers ExchangeServer under the name “${fqdn}”, which is not that of ${plainName(server)}: restore the Fqdn, or drop ExchangeServer.`,
  },
  *check({ item, server, settings }) {
    const { value, from } = settings.Fqdn
    if (!server || from !== 'stated' || !value || !mechanismsOf(settings).has('ExchangeServer')) return
    if (isOwnName(value, server)) return
    yield {
      message: 'foreign',
      data: { name: receiver(item, server), fqdn: entered(value), server: named(server) },
      subject: item.id,
      parameter: 'Fqdn',
      fix: { title: titled('restoreOwnName'), edit: setParameter(item.id, 'Fqdn', server.fqdn || server.name) },
    }
  },
})
