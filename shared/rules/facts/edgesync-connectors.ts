import { formatAddressSpace } from '../../exchange/address-spaces'
import type { SendConnector } from '../../model/connectors'
import type { Design, Item } from '../../model/design'
import { entriesOf } from '../../model/parameter-value'
import { sourcesOf } from '../../model/relations'
import { settings } from '../../model/settings'

/** What EdgeSync makes of a Send connector and keeps so: where its mail goes, which mail that is, and who sends it. */
export const keptByEdgeSync = ['AddressSpaces', 'SourceTransportServers', 'DNSRoutingEnabled', 'SmartHosts'] as const
export type KeptByEdgeSync = (typeof keptByEdgeSync)[number]

/** The two that a subscription makes (Edge Subscriptions), with the switch of New-EdgeSubscription that leaves each out. */
const made = {
  inbound: {
    name: /^EdgeSync - Inbound to (?<site>\S.*)$/i,
    leftOutBy: 'CreateInboundSendConnector',
    address: '--',
    byDns: false,
    smartHosts: ['--'],
  },
  outbound: {
    name: /^EdgeSync - (?<site>\S.*) to Internet$/i,
    leftOutBy: 'CreateInternetSendConnector',
    address: '*',
    byDns: true,
    smartHosts: [],
  },
} as const

/** EdgeSync made it: an export does not tell who made a Send connector, but EdgeSync names its own after the site. */
export function isOfEdgeSync({ kind, origin, name }: Pick<Item, 'kind' | 'origin' | 'name'>): boolean {
  if (kind !== 'sendConnector') return false
  return origin === 'edgeSync' || (origin === 'imported' && /^EdgeSync - \S/i.test(name.trim()))
}

export interface MadeByEdgeSync {
  readonly is: keyof typeof made
  readonly site: string
  readonly leftOutBy: (typeof made)[keyof typeof made]['leftOutBy']
}

/**
 * Which of the two a connector is, by the name that EdgeSync gave it. One that somebody draws under such a name is none: EdgeSync makes
 * what exists.
 */
export function madeByEdgeSync(connector: SendConnector): MadeByEdgeSync | undefined {
  if (!isOfEdgeSync(connector)) return undefined
  for (const is of ['inbound', 'outbound'] as const) {
    const site = made[is].name.exec(connector.name.trim())?.groups?.site
    if (site !== undefined) return { is, site, leftOutBy: made[is].leftOutBy }
  }
  return undefined
}

/**
 * Which of what EdgeSync keeps is not as it makes it. Costs are left aside, since they differ between exports; what is not stated or
 * cannot be read says nothing, nor does a source of which the drawing knows nothing. An Edge server that is no source may have been
 * subscribed without the connector.
 */
export function unlikeEdgeSync(
  connector: SendConnector,
  { is, site }: MadeByEdgeSync,
  design: Design,
): readonly KeptByEdgeSync[] {
  const { AddressSpaces, DNSRoutingEnabled, SmartHosts } = settings(connector, design)
  const { address, byDns, smartHosts } = made[is]
  const spaces = (AddressSpaces.value ?? []).map((space) => formatAddressSpace({ ...space, cost: 1 }))
  const hosts = SmartHosts.entered === undefined ? smartHosts : (SmartHosts.value ?? []).map(({ host }) => host)
  const differs: Readonly<Record<KeptByEdgeSync, boolean>> = {
    AddressSpaces: spaces.some((space) => space !== `SMTP:${address};1`),
    SourceTransportServers: hasOtherSource(connector, site, design),
    DNSRoutingEnabled: DNSRoutingEnabled.from === 'stated' && DNSRoutingEnabled.value === !byDns,
    SmartHosts: SmartHosts.problems.length === 0 && hosts.join() !== smartHosts.join(),
  }
  return keptByEdgeSync.filter((parameter) => differs[parameter])
}

/** Its sources are Edge servers that are subscribed to the site after which it is called, where that is drawn, else to one site. */
function hasOtherSource(connector: SendConnector, site: string, design: Design): boolean {
  const { entered } = settings(connector, design).SourceTransportServers
  if (entered !== undefined && entriesOf(entered).length === 0) return true
  const sources = sourcesOf(connector, design)
  const known = design.organization.sites.find(({ name }) => name.trim().toLowerCase() === site.trim().toLowerCase())
  const meant = known?.id ?? sources[0]?.subscribedSiteId
  return sources.some(
    ({ role, subscribedSiteId }) => role !== 'edge' || subscribedSiteId === undefined || subscribedSiteId !== meant,
  )
}
