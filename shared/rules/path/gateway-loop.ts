import { gatewayLoops } from '../../routing/loops'
import { organizationRule } from '../rule'
import { named, namedDomain, type Named, type NamedDomain } from '../data'
import { domainText } from '../words/domains'
import { quotedName, nameOf } from '../words/names'

export const gatewayLoop = organizationRule({
  id: 'PATH-010',
  severity: 'error',
  title: 'Mail from a gateway does not go back to it',
  why: 'The gateway hands mail for an accepted domain to Exchange. Where the domain is a relay domain and the selected Send connector delivers to that same gateway, the mail goes round between the two.',
  remedy:
    'Give the relay domain a Send connector of its own to the system that holds its mailboxes, or make the domain authoritative.',
  references: ['Derived from documented facts'],
  hides: ['PATH-009', 'PATH-023'],
  messages: {
    loop: ({ gateway, domain, connector }: { gateway: Named; domain: NamedDomain; connector: Named }) =>
      `${nameOf(gateway)} brings in mail for “${domainText(domain)}”, and ${quotedName(connector)} sends it back to ${nameOf(gateway)}: add a Send connector for the domain to the system that holds its mailboxes.`,
  },
  *check({ design }) {
    for (const { route, gateway, domain, connector } of gatewayLoops(design)) {
      yield {
        message: 'loop',
        data: { gateway: named(gateway), domain: namedDomain(domain, design), connector: named(connector) },
        subject: connector.id,
        parameter: 'AddressSpaces',
        about: [route.id, gateway.id, domain.id],
      }
    }
  },
})
