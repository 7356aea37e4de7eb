/** Extended rights on connectors, in the spelling of Add-ADPermission. Source: Receive connectors topic. */
export const receiveRights = {
  'ms-Exch-SMTP-Submit': 'Send mail at all: without it MAIL FROM and AUTH are refused.',
  'ms-Exch-SMTP-Accept-Any-Recipient': 'Relay: recipients outside the accepted domains.',
  'ms-Exch-SMTP-Accept-Any-Sender': 'Any sender address: the check for spoofed senders is left out.',
  'ms-Exch-SMTP-Accept-Authoritative-Domain-Sender':
    'Sender addresses of the organization’s own authoritative domains.',
  'ms-Exch-SMTP-Accept-Authentication-Flag': 'Mail counts as authenticated, as coming from inside.',
  'ms-Exch-SMTP-Accept-Exch50': 'The XEXCH50 command is accepted.',
  'ms-Exch-Bypass-Anti-Spam': 'Spam filtering is left out.',
  'ms-Exch-Bypass-Message-Size-Limit': 'The size limit of the connector is left out.',
  'ms-Exch-Accept-Headers-Routing': 'Received and Resent headers are kept.',
  'ms-Exch-Accept-Headers-Organization': 'Organization headers (X-MS-Exchange-Organization) are kept.',
  'ms-Exch-Accept-Headers-Forest': 'Forest headers (X-MS-Exchange-Forest) are kept.',
} as const
export type ReceiveRight = keyof typeof receiveRights

/** What an anonymous relay connector adds for anonymous senders. Source: Allow anonymous relay topic. */
export const relayRight = 'ms-Exch-SMTP-Accept-Any-Recipient' satisfies ReceiveRight

/** Rights that every Send connector carries, and what is lost without them. Source: Send connectors topic. */
export const sendRights = {
  'ms-Exch-Send-Headers-Routing': 'Without it Received headers are removed.',
  'ms-Exch-Send-Headers-Organization': 'Without it organization headers are removed.',
  'ms-Exch-Send-Headers-Forest': 'Without it forest headers are removed.',
  'ms-Exch-SMTP-Send-Exch50': 'Without it XEXCH50 is not sent.',
  'ms-Exch-SMTP-Send-XShadow': 'Reserved.',
} as const

const prefix = 'ms-exch-'
const known = new Map(
  (Object.keys(receiveRights) as ReceiveRight[]).map((right) => [right.toLowerCase().slice(prefix.length), right]),
)

/** The right meant by a text in any case, with or without `ms-Exch-`; undefined when it is none of the known ones. */
export function receiveRightNamed(text: string): ReceiveRight | undefined {
  const name = text.trim().toLowerCase()
  return known.get(name.startsWith(prefix) ? name.slice(prefix.length) : name)
}
