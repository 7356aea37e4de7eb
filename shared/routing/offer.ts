import { smartHostAuthFacts, type AuthMechanism } from '../exchange/auth-mechanisms'
import type { RouteAuthentication } from '../model/inbound-route'
import type { ReceiveSettings } from '../model/settings'
import type { SenderIdentity } from './sender'

/** What keeps a sender from signing in as it means to. */
export type Unmet =
  | { readonly kind: 'notOffered'; readonly mechanisms: readonly AuthMechanism[] }
  /** Basic is offered after STARTTLS only, and the sender never starts TLS. */
  | { readonly kind: 'onlyAfterTls' }

/**
 * What the answering Receive connector must offer (connectors.md d, pairing matrix). That mutual TLS also needs domain
 * security is a matter of who the session is, not of what is offered.
 */
const mustOffer: Readonly<Record<RouteAuthentication, readonly AuthMechanism[]>> = {
  anonymous: smartHostAuthFacts.None.receiverMustOffer,
  basic: smartHostAuthFacts.BasicAuth.receiverMustOffer,
  basicOverTls: smartHostAuthFacts.BasicAuthRequireTLS.receiverMustOffer,
  exchangeServer: smartHostAuthFacts.ExchangeServer.receiverMustOffer,
  externallySecured: smartHostAuthFacts.ExternalAuthoritative.receiverMustOffer,
  mutualTls: ['Tls'],
}

/** What the Receive connector does not offer though the sender needs it; undefined where all is well or cannot be read. */
export function unmetBy(
  { AuthMechanism, DomainSecureEnabled }: ReceiveSettings,
  sender: SenderIdentity,
): Unmet | undefined {
  const { uses, avoidsTls } = sender
  if (uses === undefined || AuthMechanism.problems.length > 0) return undefined
  // Domain security without TLS is a fault of the connector itself (DS-004).
  if (uses === 'mutualTls' && DomainSecureEnabled.value === true) return undefined
  const offered = new Set<string>(AuthMechanism.value ?? [])
  const mechanisms = mustOffer[uses].filter((mechanism) => !offered.has(mechanism))
  if (mechanisms.length > 0) return { kind: 'notOffered', mechanisms }
  return uses === 'basic' && avoidsTls && offered.has('BasicAuthRequireTLS') ? { kind: 'onlyAfterTls' } : undefined
}
