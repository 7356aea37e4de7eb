import { setupConnectors } from '../../shared/edits/add'
import { entriesOf } from '../../shared/model/parameter-value'
import { emptyDesign, type Item, type ItemOf, type Items } from '../../shared/model/design'

type ReceiveConnector = ItemOf<'receiveConnector'>
type AcceptedDomain = ItemOf<'acceptedDomain'>

/**
 * What setup left of the objects that exist, under their ids: what was made of it since is a change. Each connector of setup is
 * one of the server's default ones, by its name or, where it got another, by its port; of settings, setup states nothing.
 */
export function ofSetup(existing: Items): Items {
  const items = Object.values(existing)
  const servers = items.filter((item): item is ItemOf<'server'> => item.kind === 'server')
  const domain = domainOfSetup(items)
  return Object.fromEntries([
    ...servers.flatMap((server) => [[server.id, server] as const, ...connectorsOfSetup(server, items)]),
    ...(domain ? [[domain.id, asSetUp(domain)] as const] : []),
  ])
}

/** The accepted domain that setup made: the default one of the organization, else its first. */
export function domainOfSetup(items: readonly Item[]): AcceptedDomain | undefined {
  const own = items.filter(
    (item): item is AcceptedDomain => item.kind === 'acceptedDomain' && item.home === 'organization',
  )
  return own.find(({ parameters }) => parameters['MakeDefault'] === true) ?? own[0]
}

function asSetUp(domain: AcceptedDomain): AcceptedDomain {
  const { DomainName } = domain.parameters
  const name = typeof DomainName === 'string' ? DomainName : domain.name
  return {
    ...domain,
    origin: 'setup',
    name,
    parameters: { ...domain.parameters, DomainType: 'Authoritative', MakeDefault: true },
  }
}

function connectorsOfSetup(server: ItemOf<'server'>, items: readonly Item[]): readonly (readonly [string, Item])[] {
  const defaults = Object.values(setupConnectors(emptyDesign, server)) as ReceiveConnector[]
  const own = items.filter(
    (item): item is ReceiveConnector =>
      item.kind === 'receiveConnector' && item.origin === 'setup' && item.server === server.id,
  )
  const named = own.flatMap((item) =>
    defaults.filter(({ name }) => name === item.name).map((one) => [item, one] as const),
  )
  const takenItems = new Set(named.map(([item]) => item))
  const left = defaults.filter((one) => !named.some(([, taken]) => taken === one))
  const others = own
    .filter((item) => !takenItems.has(item))
    .flatMap((item) => {
      const found = left.find((one) => portOf(one) === portOf(item)) ?? left[0]
      if (!found) return []
      left.splice(left.indexOf(found), 1)
      return [[item, found] as const]
    })
  return [...named, ...others].map(([item, one]) => [item.id, { ...one, id: item.id }] as const)
}

function portOf({ parameters }: ReceiveConnector): string | undefined {
  const [first] = entriesOf(parameters['Bindings'])
  if (first === undefined) return undefined
  return 'text' in first ? /:(\d+)$/.exec(first.text)?.[1] : String(first.port ?? 25)
}
