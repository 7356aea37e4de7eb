import type { Item } from '../model/design'

/** By what words `kind:` finds an object: its kind, its role, and what people call it. */
export function kindWords(item: Item): readonly string[] {
  switch (item.kind) {
    case 'server':
      return ['server', item.role, ...(item.role === 'mailbox' && item.roles2013 ? [item.roles2013.toLowerCase()] : [])]
    case 'sendConnector':
      return ['send', 'sendconnector', 'connector']
    case 'receiveConnector':
      return ['receive', 'receiveconnector', 'connector']
    case 'inboundRoute':
      return ['route', 'inbound']
    case 'exchangeOnline':
      return ['exchangeonline', 'online', 'tenant', 'cloud']
    case 'application':
      return ['application', 'device']
    case 'acceptedDomain':
      return ['domain', 'accepteddomain']
    case 'credential':
      return ['credential', 'account']
    case 'zone':
      return ['area', 'zone', ...(item.type === 'adSite' ? ['site'] : [item.type])]
    default:
      return [item.kind.toLowerCase()]
  }
}
