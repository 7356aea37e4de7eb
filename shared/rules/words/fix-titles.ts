import type { AuthMechanism } from '../../exchange/auth-mechanisms'
import type { ReceiveConnectorParameter, SendConnectorParameter } from '../../exchange/parameters'
import type { PermissionGroup } from '../../exchange/permission-groups'
import type { TransportServiceName } from '../../exchange/transport-services'
import { listed } from '../../routing/words'
import type { EnteredText, ExchangeName, Name, Named, NamedDomain } from '../data'
import type { Data, Lawful, Say } from '../rule'
import { domainText } from './domains'
import { ands, andMore, commas } from './lists'
import { quotedName } from './names'

type Parameter =
  | ReceiveConnectorParameter
  | SendConnectorParameter
  | 'AddressBookEnabled'
  | 'ExternalIPAddress'
  | 'InternalSMTPServers'
  | ExchangeName
type Value = boolean | number | TransportServiceName | 'DomainValidation' | EnteredText | ExchangeName
type Part = Parameter | AuthMechanism | PermissionGroup | EnteredText

/** What a fix does, for its button and for the step that undoes it: each title of the data that it declares. */
const titles = {
  set: ({ parameter, value }: { parameter: Parameter; value: Value }) => `Set ${parameter} to ${shown(value)}`,
  setIt: ({ value }: { value: Value }) => `Set it to ${shown(value)}`,
  turnOff: ({ parameter }: { parameter: Parameter }) => `Turn ${parameter} off`,
  remove: ({ part }: { part: Part }) => `Remove ${part}`,
  removeItem: ({ item }: { item: Named }) => `Remove ${quotedName(item)}`,
  removeSinceThere: ({ entry, there }: { entry: EnteredText; there: EnteredText }) =>
    `Remove ${entry}, since ${there} is there`,
  add: ({ parts }: { parts: readonly Part[] }) => `Add ${ands(parts)}`,
  addTo: ({ parts, parameter }: { parts: readonly Part[]; parameter: Parameter }) =>
    `Add ${ands(parts)} to ${parameter}`,
  addAllTo: ({ parts, parameter }: { parts: readonly Part[]; parameter: Parameter }) =>
    `Add ${commas(parts)} to ${parameter}`,
  addToItem: ({ part, item }: { part: Part; item: Named }) => `Add ${part} to ${quotedName(item)}`,
  addAddress: ({ address, others, names }: { address: EnteredText; others: boolean; names: readonly Name[] }) =>
    `Add ${address}${others ? ' and the others' : ''} to RemoteIPRanges of ${ands(names.map((name) => `“${name}”`))}`,
  addDomains: ({ list }: { list: ExchangeName }) => `Add the domains to ${list}`,
  write: ({ texts }: { texts: readonly Part[] }) => `Write ${ands(texts)}`,
  offer: ({ mechanisms }: { mechanisms: readonly AuthMechanism[] }) => `Offer ${listed(mechanisms)}`,
  acceptToo: ({ domains, edges }: { domains: readonly EnteredText[]; edges: readonly Name[] }) =>
    `Accept ${andMore(domains)} on ${andMore(edges)} too`,
  limit: ({ item, size }: { item: Named; size: EnteredText }) => `Limit ${quotedName(item)} to ${size}`,
  lowerTo: ({ size }: { size: EnteredText }) => `Lower it to ${size}`,
  leaveSecondOut: ({ entry }: { entry: EnteredText }) => `Leave the second ${entry} out`,
  useDefault: ({ parameter }: { parameter: Parameter }) => `Use the default of ${parameter}`,
  returnTo: ({ parameter, values }: { parameter: Parameter; values: readonly EnteredText[] }) =>
    `Return ${parameter} to ${commas(values)}`,
  makeDefault: ({ domain }: { domain: NamedDomain }) => `Make “${domainText(domain)}” the default domain`,
  usePort: ({ port }: { port: number }) => `Use port ${port}`,
  useCost: ({ cost }: { cost: number }) => `Use the nearest cost, ${cost}`,
  useName: ({ name }: { name: EnteredText }) => `Use the name ${name}`,
  appendCost: ({ cost }: { cost: number }) => `Append the usual cost, ${cost}`,
  askForPassword: () => 'Ask for name and password instead',
  basicOverTlsAlone: () => 'Use BasicAuthRequireTLS alone',
  grantRights: () => 'Grant the rights',
  leaveOut: ({ parameter }: { parameter: Parameter }) => `Leave ${parameter} out`,
  leavePortOut: () => 'Leave the port out',
  leaveUsageOut: () => 'Leave the usage type out',
  letSenderUseTls: () => 'Let the sender use TLS',
  listThem: () => 'Make a list of them',
  noDns: () => 'Turn DNS routing off',
  offerOverTlsOnly: () => 'Offer it over TLS only',
  put220: () => 'Put 220 before it',
  removePort: () => 'Remove the port',
  removeSecond: () => 'Remove the second entry',
  removeSources: () => 'Remove the source servers',
  removeWildcards: () => 'Remove the wildcards',
  requireAndValidateTls: () => 'Require and validate TLS',
  requireTls: () => 'Require TLS',
  requireTlsOfDomain: () => 'Require TLS with DomainValidation',
  restoreFqdn: () => 'Restore the Fqdn of setup',
  restoreOwnName: () => 'Restore the server’s own name',
  returnToSetup: () => 'Return to the methods and groups of setup',
  routeByDns: () => 'Route by DNS',
  secureDomains: () => 'Turn domain security on for these domains',
  sendWithoutAuthentication: () => 'Send without authentication',
  sendWithoutProxy: () => 'Send without FrontendProxyEnabled',
  takeChangeBack: () => 'Take the change back',
  takeRelayRightAway: () => 'Take the relay right away',
}

type Titles = Lawful<typeof titles>
type DataOfTitle<Id extends keyof Titles> = Parameters<Titles[Id]>

/** A title as data. */
export type FixTitle = { readonly says: keyof Titles; readonly data: Data }

export function titled<Id extends keyof Titles>(says: Id, ...[data]: DataOfTitle<Id>): FixTitle {
  return { says, data: data ?? {} }
}

/** What a fix does, as its button says. */
export function fixTitle({ says, data }: FixTitle): string {
  const say: Say = titles[says]
  return say(data)
}

function shown(value: Value): string | number {
  return typeof value === 'boolean' ? `$${value}` : value
}
