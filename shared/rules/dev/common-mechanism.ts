import { exchangeOffers, exchangeSignsInWith } from '../../exchange/smtp-abilities'
import { find } from '../../model/design'
import type { Gateway } from '../../model/ends'
import { deliveryTargets } from '../../model/relations'
import { settings } from '../../model/settings'
import { entered, named, type EnteredText, type Named } from '../data'
import { organizationRule } from '../rule'
import { nameOf, plainName, quotedName } from '../words/names'

export const commonMechanism = organizationRule({
  id: 'DEV-001',
  severity: 'warning',
  title: 'A smart host or device offers an authentication that Exchange uses',
  why: 'Exchange signs in to smart hosts with AUTH LOGIN, and offers devices LOGIN, NTLM and GSSAPI. A smart host that offers AUTH PLAIN alone gives 451 5.7.3 Require basic authentication; a device that knows PLAIN alone cannot sign in to Exchange.',
  remedy:
    'Let the smart host offer AUTH LOGIN; let the device use LOGIN, or give it a connector for its address that asks for no authentication.',
  references: ['Reports of administrators: 451 5.7.3 Require basic authentication'],
  messages: {
    smartHost: ({ connector, gateway, offered }: { connector: Named; gateway: Named; offered: EnteredText }) =>
      `${quotedName(connector)} signs in to ${plainName(gateway)} with AUTH LOGIN, which that does not offer (${offered}): let it offer LOGIN.`,
    unsigned: ({ connector, gateway }: { connector: Named; gateway: Named }) =>
      `${quotedName(connector)} does not sign in to ${plainName(gateway)}, which takes mail only after Basic authentication: choose it in SmartHostAuthMechanism, with a credential.`,
    sender: ({ sender, server, known }: { sender: Named; server: Named; known: EnteredText }) =>
      `${nameOf(sender)} signs in to ${plainName(server)} and knows ${known} only, where Exchange offers LOGIN, NTLM and GSSAPI: let it use LOGIN, or relay by its address.`,
  },
  *check({ design, indexes: { byKind } }) {
    for (const connector of byKind.sendConnector) {
      const { SmartHostAuthMechanism, Enabled } = settings(connector, design)
      if (SmartHostAuthMechanism.value === 'None' && Enabled.value !== false) {
        const asking = deliveryTargets(connector, design).find(
          ({ node }) => node.kind === 'gateway' && asksForBasic(node),
        )
        if (asking) {
          const data = { connector: named(connector), gateway: named(asking.node) }
          const base = { subject: connector.id, parameter: 'SmartHostAuthMechanism', about: [asking.node.id] }
          yield { ...base, message: 'unsigned', data }
        }
      }
      if (!SmartHostAuthMechanism.value?.startsWith('BasicAuth')) continue
      for (const { node } of deliveryTargets(connector, design)) {
        const offered = node.kind === 'gateway' ? node.mechanisms : undefined
        if (!offered?.length || offered.some((one) => exchangeSignsInWith.has(one))) continue
        const data = { connector: named(connector), gateway: named(node), offered: entered(offered.join(', ')) }
        const base = { subject: connector.id, parameter: 'SmartHostAuthMechanism', about: [node.id] }
        yield { ...base, message: 'smartHost', data }
      }
    }
    for (const route of byKind.inboundRoute) {
      const sender = find(design, 'application', route.from) ?? find(design, 'gateway', route.from)
      const server = find(design, 'server', route.to)
      const known = sender?.mechanisms
      if (!server || !sender || !known?.length || !signsIn.has(route.authentication)) continue
      if (known.some((one) => exchangeOffers.has(one))) continue
      const data = { sender: named(sender), server: named(server), known: entered(known.join(', ')) }
      yield { message: 'sender', data, subject: route.id, parameter: 'Authentication', about: [sender.id] }
    }
  },
})

/** It is stated to accept accounts, and nothing else. */
function asksForBasic({ offers }: Gateway): boolean {
  return offers.length > 0 && offers.every((one) => signsIn.has(one))
}

const signsIn: ReadonlySet<string> = new Set(['basic', 'basicOverTls'])
