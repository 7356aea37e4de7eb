import type { Design } from '../../model/design'
import { acceptedDomainFor } from '../../routing/accepted-domain'
import { loops, type Loop } from '../../routing/loops'
import { organizationRule } from '../rule'
import { named, entered, type EnteredText, type Named } from '../data'
import { plainName } from '../words/names'
import { wayName, type Passing } from '../words/routes'

export const routingLoop = organizationRule({
  id: 'PATH-009',
  severity: 'error',
  title: 'Mail does not come back to where it was',
  why: 'Each server passes mail on by the most specific address space. Where the Edge server hands a domain to the organization, and the organization, which does not accept the domain, hands it back, mail circles until the hop count ends it with a non-delivery report.',
  remedy:
    'Make the domain an accepted domain of the organization, or give one of the connectors another address space or smart host. A domain that the organization accepts as a relay domain needs a Send connector of the organization to the mail system that has its recipients.',
  references: ['Derived from documented facts'],
  hides: ['PATH-002', 'PATH-003', 'PATH-011', 'PATH-022'],
  messages: {
    loop: ({ domain, way, back }: { domain: EnteredText; way: readonly Passing[]; back: Named }) =>
      `Mail for “${domain}” circles: ${wayName(way)}, and is back at ${plainName(back)}. Accept the domain in the organization, or change one of the connectors.`,
    relayed: ({ domain, way, back }: { domain: EnteredText; way: readonly Passing[]; back: Named }) =>
      `Mail for “${domain}” circles: ${wayName(way)}, and is back at ${plainName(back)}. The organization accepts the domain as a relay domain: make a Send connector of the organization for it with its mail system as smart host, or correct its type.`,
    others: ({ way, back }: { way: readonly Passing[]; back: Named }) =>
      `Mail for any other domain circles: ${wayName(way)}, and is back at ${plainName(back)}. Change one of the connectors.`,
  },
  *check({ design }) {
    for (const { domain, stops, back } of loops(design)) {
      const [first, ...others] = stops
      if (!first) continue
      yield {
        message: domain === '*' ? 'others' : isRelayed(domain, stops, design) ? 'relayed' : 'loop',
        data: {
          domain: entered(domain),
          way: stops.map(({ at, connector }) => ({ at: named(at), connector: named(connector) })),
          back: named(back),
        },
        subject: first.connector.id,
        parameter: 'AddressSpaces',
        about: [...others.map(({ connector }) => connector.id), ...stops.map(({ at }) => at.id)],
      }
    }
  },
})

/** A server of the organization on the way knows the domain as one that it has no mailboxes for. */
function isRelayed(domain: string, stops: Loop['stops'], design: Design): boolean {
  return stops.some(({ at }) => at.role !== 'edge' && acceptedDomainFor(design, at, domain) !== undefined)
}
