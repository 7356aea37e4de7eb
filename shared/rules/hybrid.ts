import { isWithinDomain, parseHostName } from '../exchange/domains'
import type { Design } from '../model/design'
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
export function isHybrid(design: Design): boolean {
  const { byKind } = indexes(design)
  const known = hybrid.get(byKind.sendConnector)
  if (known?.items === design.items) return known.answer
  const answer =
    byKind.exchangeOnline.length > 0 ||
    byKind.sendConnector.some((connector) => isToExchangeOnline(settings(connector, design)))
  hybrid.set(byKind.sendConnector, { items: design.items, answer })
  return answer
}

const hybrid = new WeakMap<object, { items: Design['items']; answer: boolean }>()

function isBelow(name: string, domain: string): boolean {
  return isWithinDomain(name, domain)
}

function nameOf(host: string): string {
  const read = parseHostName(host)
  return read.ok && read.value.kind === 'name' ? read.value.name : ''
}
