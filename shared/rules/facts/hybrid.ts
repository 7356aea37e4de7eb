import { domainsEqual, isWithinDomain, parseHostName } from '../../exchange/domains'
import { keptWhile } from '../../kept'
import { itemsAlone } from '../../model/design'
import { indexes } from '../../model/indexes'
import { settings, type SendSettings } from '../../model/settings'

/** A cloud of Exchange Online: the end of the names of its smart hosts, and of the domains of tenants that mail is routed by. */
interface Cloud {
  readonly host: string
  readonly tenants: readonly string[]
}

/** The name in the certificates of Exchange Online, and the end of the names of its smart hosts. */
export const exchangeOnlineHost = 'mail.protection.outlook.com'

/**
 * The worldwide cloud as HealthChecker knows it; the others are of government and national clouds. Sources: ExoConnectorCheck,
 * Microsoft 365 endpoints of each cloud; the routing domains of tenants in these clouds are unverified.
 */
const clouds: readonly Cloud[] = [
  { host: exchangeOnlineHost, tenants: ['mail.onmicrosoft.com'] },
  { host: 'mail.protection.office365.us', tenants: ['mail.onmicrosoft.us'] },
  { host: 'mail.protection.outlook.us', tenants: [] },
  { host: 'mail.protection.partner.outlook.cn', tenants: ['partner.mail.onmschina.cn', 'mail.partner.onmschina.cn'] },
  { host: 'mail.protection.outlook.cn', tenants: ['mail.onmschina.cn'] },
  { host: 'mail.protection.outlook.de', tenants: ['mail.onmicrosoft.de'] },
  { host: 'mx.microsoft', tenants: [] },
]

/** The connector delivers to Exchange Online, as HealthChecker sees it: by the name of a smart host or by an address space. */
export function isToExchangeOnline(settings: SendSettings): boolean {
  return cloudOf(settings) !== undefined
}

/** The name in the certificate of the cloud that a connector delivers to; the worldwide one unless it tells another. */
export function certifiedHostOf(settings: SendSettings): string {
  const { host = exchangeOnlineHost } = cloudOf(settings) ?? {}
  return host === 'mx.microsoft' ? exchangeOnlineHost : host
}

/** The name in the certificates of one of the clouds. */
export function isHostOfExchangeOnline(domain: string): boolean {
  return clouds.some(({ host }) => domainsEqual(domain, host))
}

/** An address space or domain by which mail is routed to a tenant. */
export function isTenantSpace(address: string): boolean {
  const domain = address.replace(/^\*\./, '')
  return clouds.some(({ tenants }) => tenants.some((tenant) => isWithinDomain(domain, tenant)))
}

function cloudOf({ SmartHosts, AddressSpaces }: SendSettings): Cloud | undefined {
  const hosts = (SmartHosts.value ?? []).map(({ host }) => nameOf(host))
  const spaces = (AddressSpaces.value ?? []).map(({ address }) => address.replace(/^\*\./, ''))
  return clouds.find(
    ({ host, tenants }) =>
      hosts.some((name) => isWithinDomain(name, host)) ||
      spaces.some((space) => tenants.some((tenant) => isWithinDomain(space, tenant))),
  )
}

/** Exchange Online is drawn, or some connector delivers to it. */
export const isHybrid = keptWhile(itemsAlone, (design): boolean => {
  const { byKind } = indexes(design)
  return (
    byKind.exchangeOnline.length > 0 ||
    byKind.sendConnector.some((connector) => isToExchangeOnline(settings(connector, design)))
  )
})

function nameOf(host: string): string {
  const read = parseHostName(host)
  return read.ok && read.value.kind === 'name' ? read.value.name : ''
}
