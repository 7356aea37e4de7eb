import { organizationHome } from '../../model/connectors'
import type { Design, ItemOf } from '../../model/design'
import type { Parameters } from '../../model/parameter-value'
import { settings } from '../../model/settings'
import type { Server } from '../../model/server'
import { accountNames, accountPurposes } from '../generated-names'
import type { Choice, ChoiceId } from './choice'
import { connectorTo } from './internet'
import * as adding from './additions'
import { dedicatedFor, externallySecured, relayFor, signingInFor } from './submitting'

type Gateway = ItemOf<'gateway'>

/** A server to an SMTP gateway (procedure P3): usage and authentication follow from the method chosen. */
export function serverToGateway(design: Design, source: Server, gateway: Gateway): readonly Choice[] {
  const home = source.role === 'edge' ? source.id : organizationHome
  const existing = connectorTo(gateway, home, design)
  if (existing && home === organizationHome) {
    return [
      {
        id: 'extendSources',
        edit: (current) => adding.appendEntry(current, existing.id, 'SourceTransportServers', { server: source.id }),
      },
    ]
  }
  const methods: Record<'gatewayBasicOverTls' | 'gatewayExternallySecured' | 'gatewayAnonymous', Choice> = {
    gatewayBasicOverTls: { id: 'gatewayBasicOverTls', edit: (current) => basicOverTls(current, source, gateway) },
    gatewayExternallySecured: {
      id: 'gatewayExternallySecured',
      edit: (current) =>
        sendTo(current, source, gateway, 'Internal', { SmartHostAuthMechanism: 'ExternalAuthoritative' }),
    },
    gatewayAnonymous: {
      id: 'gatewayAnonymous',
      edit: (current) => sendTo(current, source, gateway, 'Internet', { SmartHostAuthMechanism: 'None' }),
    },
  }
  return inOrder(Object.values(methods), safeMethodTo(gateway))
}

/** The safest of what the gateway offers; where it offers nothing, no authentication. */
function safeMethodTo(gateway: Gateway): ChoiceId {
  if (gateway.offers.includes('basicOverTls')) return 'gatewayBasicOverTls'
  if (gateway.offers.includes('externallySecured') && gateway.externallyProtected) return 'gatewayExternallySecured'
  return 'gatewayAnonymous'
}

function basicOverTls(design: Design, source: Server, gateway: Gateway): Design {
  const credential = adding.addCredential(
    design,
    accountNames.on(gateway.name),
    accountPurposes.toGateway(gateway.name),
    {
      where: 'other',
    },
  )
  return sendTo(credential.design, source, gateway, undefined, {
    SmartHostAuthMechanism: 'BasicAuthRequireTLS',
    AuthenticationCredential: { credential: credential.id },
  })
}

function sendTo(
  design: Design,
  source: Server,
  gateway: Gateway,
  usage: 'Internal' | 'Internet' | undefined,
  parameters: Parameters,
): Design {
  const home = source.role === 'edge' ? source.id : organizationHome
  return adding.addSendConnector(design, {
    name: `To ${gateway.name}`,
    home,
    usage,
    parameters: {
      AddressSpaces: ['*'],
      DNSRoutingEnabled: false,
      SmartHosts: [{ server: gateway.id }],
      ...(home === organizationHome && { SourceTransportServers: [{ server: source.id }] }),
      ...parameters,
    },
  }).design
}

/** A gateway to a server (procedure P3): an inbound route and, where the method needs one, a Receive connector for it alone. */
export function gatewayToServer(design: Design, gateway: Gateway, target: Server): readonly Choice[] {
  const answering = adding.defaultListener(target, design)
  const expects = answering && { expects: answering.id }
  const basic: Choice = {
    id: 'fromGatewayBasic',
    edit: (current) => signingInFor(current, gateway, target, { answering }),
  }
  const anonymous: Choice = {
    id: 'fromGatewayAnonymous',
    edit: (current) =>
      adding.addRoute(current, gateway, target, { ...expects, externallyProtected: gateway.externallyProtected })
        .design,
  }
  if (target.role === 'edge') return [anonymous]
  const secured: Choice = {
    id: 'fromGatewayExternallySecured',
    edit: (current) => externallySecured(current, gateway, target),
  }
  const dedicated: Choice = { id: 'fromGatewayDedicated', edit: (current) => dedicatedFor(current, gateway, target) }
  const relay: Choice = { id: 'fromGatewayRelay', edit: (current) => relayFor(current, gateway, target) }
  // To a connector that refuses anonymous senders no anonymous way is offered: a Hub's default one in 2010 (connectors.md e).
  const unsigned = answering && !adding.letsAnonymousIn(answering, design) ? dedicated : anonymous
  return inOrder([unsigned, basic, secured, relay], safeMethodFrom(gateway, design) ?? unsigned.id)
}

/** As the gateway is said to identify itself, else as Exchange does towards it; undefined where neither does. */
function safeMethodFrom(gateway: Gateway, design: Design): ChoiceId | undefined {
  if (gateway.uses === 'basic' || gateway.uses === 'basicOverTls') return 'fromGatewayBasic'
  if (gateway.uses === 'externallySecured' && gateway.externallyProtected) return 'fromGatewayExternallySecured'
  const outgoing = connectorTo(gateway, organizationHome, design)
  const method = outgoing && settings(outgoing, design).SmartHostAuthMechanism.value
  return method ? sameWayBack[method] : undefined
}

const sameWayBack: Readonly<Record<string, ChoiceId>> = {
  BasicAuth: 'fromGatewayBasic',
  BasicAuthRequireTLS: 'fromGatewayBasic',
  ExternalAuthoritative: 'fromGatewayExternallySecured',
}

/** The choices with the safe one first. */
function inOrder(choices: readonly Choice[], safe: ChoiceId): readonly Choice[] {
  return [...choices].sort((a, b) => Number(b.id === safe) - Number(a.id === safe))
}
