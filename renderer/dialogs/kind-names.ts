import type { Design, Item, ItemKind } from '../../shared/model/design'

const names: Record<ItemKind, string> = {
  server: 'Server',
  gateway: 'SMTP gateway',
  internet: 'Internet',
  partner: 'Partner organization',
  exchangeOnline: 'Exchange Online',
  application: 'Application or device',
  sendConnector: 'Send connector',
  receiveConnector: 'Receive connector',
  inboundRoute: 'Inbound route',
  acceptedDomain: 'Accepted domain',
  certificate: 'Certificate',
  credential: 'Credential',
  zone: 'Area',
  note: 'Note',
}

/** What an object is; of a Receive connector, also on which server. */
export function kindName(item: Item, design: Design): string {
  if (item.kind !== 'receiveConnector') return names[item.kind]
  return `${names[item.kind]} on ${design.items[item.server]?.name ?? ''}`
}
