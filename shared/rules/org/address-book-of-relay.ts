import { setParameter } from '../../edits/change'
import { domainTypeOf } from '../../model/accepted-domains'
import { itemRule } from '../rule'
import { namedDomain, type NamedDomain } from '../data'
import { domainText } from '../words/domains'
import { titled } from '../words/fix-titles'

export const addressBookOfRelay = itemRule({
  id: 'ORG-003',
  severity: 'warning',
  kind: 'acceptedDomain',
  title: 'Recipients of a relay domain are not looked up',
  why: 'AddressBookEnabled lets recipient filtering on an Edge server reject recipients that the organization does not know. Those of a relay domain are in another mail system, so that valid mail is rejected unless all of them are known here, too.',
  remedy: 'Set AddressBookEnabled to $false.',
  references: ['Accepted domains', 'Set-AcceptedDomain'],
  messages: {
    lookedUp: ({ domain }: { domain: NamedDomain }) =>
      `“${domainText(domain)}” is a relay domain with AddressBookEnabled, so mail to recipients that only the other system knows is rejected: set it to $false.`,
  },
  *check({ item, design, settings }) {
    if (domainTypeOf(item, design) === 'Authoritative' || settings.AddressBookEnabled.value !== true) return
    yield {
      message: 'lookedUp',
      data: { domain: namedDomain(item, design) },
      subject: item.id,
      parameter: 'AddressBookEnabled',
      fix: {
        title: titled('set', { parameter: 'AddressBookEnabled', value: false }),
        edit: setParameter(item.id, 'AddressBookEnabled', false),
      },
    }
  },
})
