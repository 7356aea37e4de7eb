import type { Placeable } from '../../shared/edits/add'
import { newestWith, versionFacts } from '../../shared/exchange/versions'

/** Every string of the palette. */
export const words = {
  palette: 'Palette',
  siteName: 'Site',
  hint: 'Drag onto the drawing, or press Enter to place it in the middle.',
}

export const toolName: Record<Placeable, string> = {
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
  area: 'Area',
  note: 'Note',
}

/** What a tool says besides its name. */
export const toolHint: Partial<Record<Placeable, string>> = { hub: versionFacts[newestWith('hub')].label }

export const groupName = { servers: 'Servers', ends: 'Other ends', areas: 'Areas' }
