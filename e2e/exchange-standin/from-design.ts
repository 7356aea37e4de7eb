import type { Design, Item, ItemOf } from '../../shared/model/design'
import { plan } from '../../shared/powershell/plan'
import { printCommand, type Statement } from '../../shared/powershell/statement'
import { objectsOf } from './state'
import type { Standin } from './standin'
import type { Description, State } from './types'

/** The key of the place where the commands of a plan's target run: Edge servers are targets by name or by id. */
export function placeKeyOf(target: string, { items, baseline }: Design): string {
  const named = Object.values({ ...baseline, ...items }).find(
    (item) => isServer(item) && item.role === 'edge' && (item.name === target || item.id === target),
  )
  return named?.id ?? 'organization'
}

/**
 * The state that a design says exists: what setup leaves on its servers, and what else stands in its baseline. That is made
 * by commands, so that what Exchange refuses cannot exist; conflicts of bindings alone are let pass, as objects come in turn.
 */
export async function stateOf(design: Design, standin: Standin): Promise<State> {
  let state = await standin.setUp(descriptionOf(design))
  const existing = { ...design, items: design.baseline, baseline: ofSetup(design) }
  const { statements } = plan(existing)
  for (const place of Object.keys(state)) {
    const own = statements.filter(({ target }) => placeKeyOf(target, existing) === place)
    const commands = [...leftOver(place, state, existing), ...own.map(printed)]
    state = await standin.prepare(state, place, commands.join('\n'), {
      unverified: false,
      off: ['RC-BIND-001', 'RC-BIND-002', 'RC-BIND-003'],
    })
  }
  return state
}

/** The servers that a design says exist. */
export function descriptionOf({ baseline, organization }: Design): Description {
  const items = Object.values(baseline)
  const domain = items.find((item) => item.kind === 'acceptedDomain' && item.home === 'organization')?.name
  const sites = organization.sites.map(({ name }) => name)
  return {
    organization: { ...(domain !== undefined && { domain }), ...(sites.length > 0 && { sites }) },
    servers: items.filter(isServer).map(({ id, name, fqdn, role, version, roles2013, adapters }) => ({
      id,
      name,
      fqdn,
      role,
      version,
      ...(roles2013 && { roles2013 }),
      addresses: adapters.flatMap(({ addresses }) => addresses),
    })),
  }
}

function isServer(item: Item): item is ItemOf<'server'> {
  return item.kind === 'server'
}

function ofSetup({ baseline }: Design): Design['baseline'] {
  return Object.fromEntries(Object.entries(baseline).filter(([, item]) => isServer(item) || item.origin === 'setup'))
}

/* Connectors of setup that somebody removed. */
function leftOver(place: string, state: State, { items }: Design): string[] {
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
