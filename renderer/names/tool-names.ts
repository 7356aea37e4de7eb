import type { Placeable } from '../../shared/edits/add'

/** What people call what the palette offers. */
export const toolName: Readonly<Record<Placeable, string>> = {
  edge: 'Edge Transport',
  mailbox: 'Mailbox',
  hub: 'Hub Transport',
  gateway: 'SMTP gateway',
  internet: 'Internet',
  partner: 'Partner organization',
  exchangeOnline: 'Exchange Online',
  application: 'Application or device',
  perimeter: 'Perimeter network',
  adSite: 'Active Directory site',
  internetArea: 'Internet area',
  cloud: 'Cloud',
  area: 'Area',
  note: 'Note',
  text: 'Text',
  heading: 'Heading',
  arrow: 'Arrow',
}
