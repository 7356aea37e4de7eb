import { versions } from '../../shared/exchange/versions'
import type { Design, Item, ItemOf } from '../../shared/model/design'
import { entriesOf } from '../../shared/model/parameter-value'
import { existingDesign } from '../../shared/model/existing'
import { plan } from '../../shared/powershell/plan'
import { isSubscription, printCommand, type Statement } from '../../shared/powershell/statement'
import { certificatesOf } from './certificates'
import { domainOfSetup, ofSetup } from './of-setup'
import { objectsOf } from './state'
import type { Standin } from './standin'
import type { Description, Options, State } from './types'

/** The key of the place where the commands of a plan's target run: Edge servers are targets by name or by id. */
export function placeKeyOf(target: string, { items, baseline }: Design): string {
  const named = Object.values({ ...baseline, ...items }).find(
    (item) => isServer(item) && item.role === 'edge' && (item.name === target || item.id === target),
  )
  return named?.id ?? 'organization'
}

/**
 * The state that a design says exists: what setup leaves on its servers, the subscriptions of its Edge servers, and what else
 * stands in its baseline, with accounts by their labels. That is made by commands, so that what Exchange refuses cannot exist; conflicts of bindings alone
 * are let pass, as objects come in turn.
 */
export async function stateOf(design: Design, standin: Standin, accounts?: Options['accounts']): Promise<State> {
  const existing = { ...existingDesign(design), baseline: ofSetup(design.baseline) }
  const { statements: all, blocked } = plan(existing)
  if (blocked.length > 0) throw new Error(`What exists cannot be said: ${JSON.stringify(blocked)}`)
  const statements = all.filter((statement) => !isSubscription(statement))
  const subscribed = Object.values(design.baseline).filter(isServer).filter(isSubscribed)
  const work = standin.newWork()
  let state = await standin.setUp(descriptionOf(design))
  const edges = Object.keys(state).filter((key) => key !== 'organization')
  // What the organization is told of an Edge server must be there: its file first, and what uses it as a source afterwards.
  for (const place of [...edges, ...Object.keys(state).filter((key) => key === 'organization')]) {
    const own = statements.filter(({ target }) => placeKeyOf(target, existing) === place)
    const [before, after] = subscribing(place, subscribed, design)
    const commands = [...leftOver(place, state, existing), ...before, ...own.map(printed), ...after]
    state = await standin.prepare(
      state,
      place,
      commands.join('\n'),
      { unverified: false, off: ['RC-BIND-001', 'RC-BIND-002', 'RC-BIND-003'], ...(accounts && { accounts }) },
      work,
    )
  }
  return state
}

/** The servers that a design says exist. */
export function descriptionOf({ items: drawn, baseline, organization }: Design): Description {
  const items = Object.values(baseline)
  const domain = domainOfSetup(items)?.parameters['DomainName']
  const sites = organization.sites.map(({ name }) => name)
  const machine = machineOf(items)
  return {
    organization: {
      ...(typeof domain === 'string' && { domain }),
      ...(sites.length > 0 && { sites }),
      ...(machine !== undefined && { machine }),
    },
    servers: items.filter(isServer).map((server) => ({
      id: server.id,
      name: server.name,
      fqdn: server.fqdn,
      role: server.role,
      version: server.version,
      ...(server.roles2013 && { roles2013: server.roles2013 }),
      addresses: addressesOf([server, drawn[server.id]]) ?? boundOn(server, [...items, ...Object.values(drawn)]),
      certificates: certificatesOf(server, Object.values({ ...baseline, ...drawn })),
    })),
  }
}

/* The run book sends people to a server of the newest version, since the shell of an older one lacks cmdlets and parameters. */
function machineOf(items: readonly Item[]): string | undefined {
  const inside = items.filter(isServer).filter(({ role }) => role !== 'edge')
  const newest = versions.findLast((one) => inside.some(({ version }) => version === one))
  return inside.find(({ version }) => version === newest)?.name
}

/* No script adds an address to a server: one that is drawn is there by the time the scripts run. */
function addressesOf(known: readonly (Item | undefined)[]): readonly string[] | undefined {
  const adapters = known.flatMap((item) => (item?.kind === 'server' ? item.adapters : []))
  const addresses = [...new Set(adapters.flatMap((adapter) => adapter.addresses))]
  return addresses.length > 0 ? addresses : undefined
}

/* A server of which the drawing has no address has those to which its connectors are bound. */
function boundOn({ id }: ItemOf<'server'>, items: readonly Item[]): readonly string[] {
  const bindings = items.flatMap((item) =>
    item.kind === 'receiveConnector' && item.server === id ? entriesOf(item.parameters['Bindings']) : [],
  )
  const texts = bindings.flatMap((entry) => ('text' in entry ? entry.text.replace(/:\d+$/, '') : []))
  const addresses = texts.map((text) => text.replace(/^\[|\]$/g, ''))
  return [...new Set(addresses.filter((one) => !['', '0.0.0.0', '::'].includes(one)))]
}

function isServer(item: Item): item is ItemOf<'server'> {
  return item.kind === 'server'
}

function isSubscribed({ role, subscribedSiteId }: ItemOf<'server'>): boolean {
  return role === 'edge' && subscribedSiteId !== undefined
}

/* The commands that subscribe Edge servers, before and after what a place has besides. */
function subscribing(place: string, subscribed: readonly ItemOf<'server'>[], { organization }: Design) {
  const file = (server: ItemOf<'server'>) => `${server.id}.xml`
  if (place !== 'organization') {
    const own = subscribed.filter(({ id }) => id === place)
    return [[], own.map((server) => `New-EdgeSubscription -FileName '${file(server)}' -Force | Out-Null`)] as const
  }
  const siteOf = ({ subscribedSiteId }: ItemOf<'server'>) =>
    organization.sites.find(({ id }) => id === subscribedSiteId)?.name ?? ''
  return [
    subscribed.map(
      (server) =>
        `New-EdgeSubscription -FileData ([IO.File]::ReadAllBytes('${file(server)}')) -Site '${siteOf(server).replaceAll("'", "''")}' | Out-Null`,
    ),
    subscribed.map(({ name }) => `Start-EdgeSynchronization -TargetServer '${name}' | Out-Null`),
  ] as const
}

/* Connectors of setup that somebody removed. */
function leftOver(place: string, state: State, { baseline: items }: Design): string[] {
  const wanted = Object.values(items).flatMap((item) =>
    item.kind === 'receiveConnector' ? [`${items[item.server]?.name}\\${item.name}`] : [],
  )
  return Object.keys(objectsOf(state, place, 'ReceiveConnector'))
    .filter((identity) => !wanted.includes(identity))
    .map((identity) => `Remove-ReceiveConnector -Identity '${identity}' -Confirm:$false`)
}

function printed(statement: Statement): string {
  const result = printCommand(statement)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return `${result.value} | Out-Null`
}
