import { isWithinDomain, parseHostName } from '../exchange/domains'
import { keptWhile } from '../kept'
import { itemsAlone } from '../model/design'
import { indexes } from '../model/indexes'
import { settings, type SendSettings } from '../model/settings'

/** The name in the certificates of Exchange Online, and the end of the names of its smart hosts. */
export const exchangeOnlineHost = 'mail.protection.outlook.com'
const tenantSpace = 'mail.onmicrosoft.com'

/** The connector delivers to Exchange Online, as HealthChecker sees it: by the name of a smart host or by an address space. */
export function isToExchangeOnline({ SmartHosts, AddressSpaces }: SendSettings): boolean {
  if ((SmartHosts.value ?? []).some(({ host }) => isBelow(nameOf(host), exchangeOnlineHost))) return true
  return (AddressSpaces.value ?? []).some(({ address }) => isBelow(address.replace(/^\*\./, ''), tenantSpace))
}

/** Exchange Online is drawn, or some connector delivers to it. */
export const isHybrid = keptWhile(itemsAlone, (design): boolean => {
  const { byKind } = indexes(design)
  return (
    byKind.exchangeOnline.length > 0 ||
    byKind.sendConnector.some((connector) => isToExchangeOnline(settings(connector, design)))
  )
})

function isBelow(name: string, domain: string): boolean {
  return isWithinDomain(name, domain)
}

function nameOf(host: string): string {
  const read = parseHostName(host)
  return read.ok && read.value.kind === 'name' ? read.value.name : ''
}
