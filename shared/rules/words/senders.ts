import type { Identity } from '../../routing/principal'
import type { Host, ListensAt, Origin, Sender } from '../data'
import { andMore } from './lists'
import { nameOf, plainName, quotedName } from './names'
import { word } from './word'

/** `“To Edge”`, the other end of a route, or the subscription of an Edge server. */
export const senderName = word(({ by, item }: Sender): string => says[by](item))

const says: Readonly<Record<Sender['by'], (item: Sender['item']) => string>> = {
  object: quotedName,
  end: nameOf,
  edgeSync: (edge) => `EdgeSync of ${plainName(edge)}`,
}

/** `, like 2 others,` behind the first of several senders. */
export const likeOthers = word((others: number): string =>
  others === 0 ? '' : `, like ${others} other${others === 1 ? '' : 's'},`,
)

/** `10.1.1.2:25`, or `port 25` where the address is not drawn. */
export const listenerName = word(({ binding, port }: ListensAt): string => binding ?? `port ${port}`)

/** From where somebody connects. */
export const originName = word((origin: Origin): string => (origin === 'anywhere' ? 'the Internet' : origin))

/** The addresses from which mail comes. */
export const originsAndMore = word((origins: readonly Origin[]): string =>
  andMore(origins.map((origin) => (origin === 'anywhere' ? 'any address of the Internet' : origin))),
)

/** A smart host by what is drawn there, else as stated. */
export const hostName = word((host: Host): string => (typeof host === 'string' ? host : host.name))

/** As whom a Receive connector takes a session. */
export const identityName = word((identity: Identity): string => identities[identity])

const identities: Readonly<Record<Identity, string>> = {
  externallySecured: 'an externally secured server',
  memberAccount: 'an account in Exchange Servers',
  plainAccount: 'an account that is not in Exchange Servers',
  windowsAccount: 'a Windows account',
  edgeAccount: 'a local account of the Edge server',
  exchangeServer: 'an Exchange server',
  strangeServer: 'an Exchange server without trust',
  partner: 'a partner that proved itself',
  anonymous: 'anonymous',
  unknown: 'unknown',
}
