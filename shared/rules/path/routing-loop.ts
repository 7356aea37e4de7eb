import { loops } from '../../routing/loops'
import { organizationRule } from '../rule'

export const routingLoop = organizationRule({
  id: 'PATH-009',
  severity: 'error',
  title: 'Mail does not come back to where it was',
  why: 'Each server passes mail on by the most specific address space. Where the Edge server hands a domain to the organization, and the organization, which does not accept the domain, hands it back, mail circles until the hop count ends it with a non-delivery report.',
  remedy:
    'Make the domain an accepted domain of the organization, or give one of the connectors another address space or smart host.',
  references: ['Derived from documented facts'],
  hides: ['PATH-002', 'PATH-003', 'PATH-011'],
  messages: {
    loop: ({ domain, way, back }) =>
      `Mail for ${domain} circles: ${way}, and is back at ${back}. Accept the domain in the organization, or change one of the connectors.`,
  },
  *check({ design }) {
    for (const { domain, steps, back } of loops(design)) {
      const [first, ...others] = steps
      if (!first) continue
      yield {
        message: 'loop',
        data: {
          domain: domain === '*' ? 'any other domain' : `“${domain}”`,
          way: steps.map(({ at, connector }) => `${at.name} sends it by “${connector.name}”`).join(', '),
          back: back.name,
        },
        subject: first.connector.id,
        parameter: 'AddressSpaces',
        about: [...others.map(({ connector }) => connector.id), ...steps.map(({ at }) => at.id)],
      }
    }
  },
})
