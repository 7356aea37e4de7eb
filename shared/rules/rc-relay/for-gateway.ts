import { relayRight } from '../../exchange/rights'
import type { Grant, ReceiveConnector, SendConnector } from '../../model/connectors'
import { find, type Design, type NodeItem } from '../../model/design'
import type { InboundRoute } from '../../model/inbound-route'
import { deliveryTargets } from '../../model/relations'
import { settings } from '../../model/settings'
import { answeredLines } from '../facts/answered-lines'
import { organizationRule, type OrganizationContext } from '../rule'
import { named, receiver, type Named, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { plainName, quotedName, called } from '../words/names'
import { gives, isForAnonymous, withoutRelayRight } from './relay'

export const relayForGateway = organizationRule({
  id: 'RC-RELAY-007',
  severity: 'warning',
  title: 'The inbound gateway needs no relay right',
  why: 'A gateway that brings mail from outside delivers to accepted domains, for which nobody needs the right to relay. With the right, and a connector that sends everything to the same gateway, foreign mail that the gateway hands in goes straight back to it.',
  remedy: 'Take the right away, and let the gateway forward the accepted domains only.',
  references: ['Allow anonymous relay', 'Derived from documented facts'],
  hides: ['PATH-023'],
  messages: {
    loop: ({ name, gateway, connector }: { name: Receiver; gateway: Named; connector: Named }) =>
      `${called(name)} lets ${plainName(gateway)} relay, and ${quotedName(connector)} sends everything to ${plainName(gateway)}: take the relay right away, which mail for accepted domains does not need.`,
  },
  *check(context) {
    const { design } = context
    const outbound = connectorsToGateways(context)
    if (outbound.size === 0) return
    const met = new Set<string>()
    for (const { line, from, to, answering } of answeredLines(design)) {
      const route = find(design, 'inboundRoute', line.subject)
      const connector = outbound.get(from.id)
      if (!route || !connector) continue
      for (const winner of answering) {
        const grant = winner.grants.find((one) => gives(one, relayRight) && isFor(one, route, design))
        if (!grant || met.has(`${winner.id}|${from.id}`)) continue
        met.add(`${winner.id}|${from.id}`)
        yield {
          message: 'loop',
          data: { name: receiver(winner, to), gateway: named(from), connector: named(connector) },
          subject: winner.id,
          parameter: 'PermissionGroups',
          about: [route.id, from.id, connector.id],
          ...(isForAnonymous(grant) &&
            !servesOthers(winner, from, design) && {
              fix: { title: titled('takeRelayRightAway'), edit: withoutRelayRight(winner.id) },
            }),
        }
      }
    }
  },
})

/** It answers somebody else, too, who may need the right. */
function servesOthers(connector: ReceiveConnector, gateway: NodeItem, design: Design): boolean {
  return answeredLines(design).some(({ from, answering }) => from.id !== gateway.id && answering.includes(connector))
}

/** The enabled connectors that send `*` to a gateway, by the gateway's id. */
function connectorsToGateways({ design, indexes }: OrganizationContext): ReadonlyMap<string, SendConnector> {
  const found = new Map<string, SendConnector>()
  if (indexes.byKind.gateway.length === 0) return found
  for (const connector of indexes.byKind.sendConnector) {
    const { Enabled, AddressSpaces } = settings(connector, design)
    if (Enabled.value === false || !(AddressSpaces.value ?? []).some(({ address }) => address === '*')) continue
    for (const { node } of deliveryTargets(connector, design))
      if (node.kind === 'gateway') found.set(node.id, connector)
  }
  return found
}

/** The grant is for whom the other end is: anonymous users, or the account that it signs in with. */
function isFor(grant: Grant, route: InboundRoute, design: Design): boolean {
  if (route.authentication === 'anonymous') return isForAnonymous(grant)
  if (typeof grant.user !== 'string') return grant.user.credential === route.credential
  const account = find(design, 'credential', route.credential)
  return account !== undefined && nameIn(grant.user) === nameIn(account.name)
}

/** `smtpgateway` of `CONTOSO\smtpgateway` and of `smtpgateway@contoso.com`. */
function nameIn(account: string): string {
  const text = account.trim().toLowerCase()
  return text.slice(text.indexOf('\\') + 1).split('@')[0] ?? text
}
