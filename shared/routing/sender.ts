import type { SmartHostAuthMechanism } from '../exchange/auth-mechanisms'
import type { SendConnector } from '../model/connectors'
import { find, type Design } from '../model/design'
import type { InboundRoute, RouteAuthentication } from '../model/inbound-route'
import type { Credential } from '../model/organization-items'
import { routesByDns } from '../model/relations'
import { settings } from '../model/settings'
import type { Server } from '../model/server'

/** What is behind a line: a Send connector, an inbound route, or the Edge server whose subscription makes it. */
export type LineSubject = SendConnector | InboundRoute | Server

/** How the sending end of a line identifies itself. */
export interface SenderIdentity {
  /** In the words of a route; undefined where the drawing states what cannot be read. */
  readonly uses: RouteAuthentication | undefined
  /** The account that it signs in with, where one is chosen. */
  readonly credential: Credential | undefined
  /** It never starts TLS: IgnoreSTARTTLS, or a route without TLS. */
  readonly avoidsTls: boolean
}

const usedBy: Readonly<Record<SmartHostAuthMechanism, RouteAuthentication>> = {
  None: 'anonymous',
  BasicAuth: 'basic',
  BasicAuthRequireTLS: 'basicOverTls',
  ExchangeServer: 'exchangeServer',
  ExternalAuthoritative: 'externallySecured',
}

/** What the sending end uses towards a server of ours. EdgeSync's own lines use Exchange Server authentication. */
export function senderOf(subject: LineSubject, design: Design): SenderIdentity {
  switch (subject.kind) {
    case 'server':
      return { uses: 'exchangeServer', credential: undefined, avoidsTls: false }
    case 'inboundRoute':
      return {
        uses: subject.authentication,
        credential: find(design, 'credential', subject.credential),
        avoidsTls: subject.tls === 'none',
      }
    case 'sendConnector':
      return senderOfConnector(subject, design)
  }
}

function senderOfConnector(connector: SendConnector, design: Design): SenderIdentity {
  const read = settings(connector, design)
  const account = read.AuthenticationCredential.value
  return {
    uses: usedByConnector(),
    credential: account && 'id' in account ? find(design, 'credential', account.id) : undefined,
    avoidsTls: read.IgnoreSTARTTLS.value === true,
  }

  function usedByConnector(): RouteAuthentication | undefined {
    if (routesByDns(read)) return read.DomainSecureEnabled.value === true ? 'mutualTls' : 'anonymous'
    const { value, problems } = read.SmartHostAuthMechanism
    if (problems.length > 0) return undefined
    return value === undefined ? 'anonymous' : usedBy[value as SmartHostAuthMechanism]
  }
}
