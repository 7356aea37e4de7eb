import { isNamed, nouns, objectOf, objects, type GivenNoun, type NamedNoun } from '../exchange/objects'
import { groupBy } from '../group-by'
import { keptFor, keptWhile } from '../kept'
import { find, isConnector, type Design, type Item, type ItemKind, type Organization } from '../model/design'
import { indexes } from '../model/indexes'
import { itemList } from '../model/lists'
import type { Parameters } from '../model/parameter-value'
import type { Server } from '../model/server'
import { configAsKept, domainAsKept, nounOf, placeOf, serviceAsKept, type Compared } from './compared'
import type { Pair } from './pairs'

/** The nouns whose objects are made and removed by name, in the order of a plan. */
export const namedNouns: readonly NamedNoun[] = nouns.filter(isNamed)

/** Who makes a difference: a statement, EdgeSync, or a subscription, which deletes what an Edge server had. */
export type MadeBy = 'statement' | 'edgeSync' | 'subscription'

/** The objects of a noun that the design has. */
export function designedOf(noun: NamedNoun, design: Design): readonly Compared[] {
  const items: readonly Item[] = indexes(design).byKind[kindOf(noun)]
  return comparedList(items)
}

/** The objects of a noun that exist. */
export function existingOf(noun: NamedNoun, { baseline }: Design): readonly Compared[] {
  return comparedList(existingItems(itemList(baseline)).get(kindOf(noun)) ?? none)
}

function kindOf(noun: NamedNoun): ItemKind {
  return objects[noun].kept.in[0]
}

const none: readonly Item[] = []

const existingItems = keptFor((items: readonly Item[]) => groupBy(items, ({ kind }) => kind))

const comparedList = keptFor((items: readonly Item[]): readonly Compared[] =>
  items.flatMap((item) => (isConnector(item) ? item : item.kind === 'acceptedDomain' ? domainAsKept(item) : [])),
)

/** Who makes an object, or makes it go. */
export function madeBy(object: Compared, design: Design): MadeBy {
  const drawn = design.items[object.id]
  if (object.origin === 'edgeSync' || drawn?.origin === 'edgeSync') return 'edgeSync'
  return !drawn && isDeleted(object, design) ? 'subscription' : 'statement'
}

/** What was at home on an Edge server that the design subscribes goes with the subscription. */
function isDeleted(object: Compared, design: Design): boolean {
  if (!objectOf(nounOf(object)).replicated) return false
  return find(design, 'server', placeOf(object))?.subscribedSiteId !== undefined
}

/** What there is without being made: the organization has one, or each server. Where nothing is known or stated of one, it states nothing. */
export function givenPairs(noun: GivenNoun, design: Design): readonly Pair<Compared>[] {
  return given[noun](design)
}

const given: Readonly<Record<GivenNoun, (design: Design) => readonly Pair<Compared>[]>> = {
  TransportConfig: ({ organization }) => [configPair(organization)],
  TransportService: (design) => servicePairs(indexes(design).byKind.server, itemList(design.baseline), design),
}

const nothingStated: Parameters = {}

const configPair = keptFor(({ transportConfig, existingTransportConfig = nothingStated }: Organization) =>
  paired(configAsKept(existingTransportConfig), configAsKept(transportConfig)),
)

const servicePairs = keptWhile(
  (servers: readonly Server[], existing: readonly Item[], _: Design) => [servers, existing],
  (servers, _, { baseline }) =>
    servers.map((server) => {
      const known = baseline[server.id]
      return servicePair(server, known?.kind === 'server' ? known : undefined)
    }),
)

const servicePair = keptWhile(
  (server: Server, known: Server | undefined) => [server, known],
  (server, known) => paired(serviceAsKept(known ?? withoutSettings(server)), serviceAsKept(server)),
)

const withoutSettings = keptFor((server: Server): Server => ({ ...server, transportService: nothingStated }))

function paired(before: Compared, after: Compared): Pair<Compared> {
  return { before, after, why: 'sameId', isHeld: false }
}
