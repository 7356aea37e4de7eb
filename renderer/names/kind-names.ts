import type { ItemKind } from '../../shared/model/design'

/** What people call each kind of object. */
export const kindNames: Readonly<Record<ItemKind, string>> = {
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
  transportConfig: 'Transport configuration',
  transportService: 'Transport service',
  certificate: 'Certificate',
  credential: 'Credential',
  zone: 'Area',
  note: 'Note',
  arrow: 'Arrow',
}
