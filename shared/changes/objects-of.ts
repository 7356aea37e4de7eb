import { objectOf, objectOfKind, objects, type GivenNoun, type NamedNoun } from '../exchange/objects'
import { keptWhile } from '../kept'
import { find, type Design, type ParameterItem } from '../model/design'
import { recorded } from '../model/existing'
import { indexes } from '../model/indexes'
import { placeOf } from '../model/placement'
import type { TransportConfig, TransportService } from '../model/transport-objects'
import { hasTransport } from '../exchange/transport-services'
import { transportConfigOf, transportServiceOf } from '../model/transport-settings'
import type { Pair } from './pairs'

/** Who makes a difference: a statement, EdgeSync, or a subscription, which deletes what an Edge server had. */
export type MadeBy = 'statement' | 'edgeSync' | 'subscription'

/** The objects of a noun that the design has. */
export function designedOf(noun: NamedNoun, design: Pick<Design, 'items'>): readonly ParameterItem[] {
  return indexes(design).byKind[objects[noun].kept.in[0]]
}

/** The objects of a noun that exist. */
export function existingOf(noun: NamedNoun, design: Design): readonly ParameterItem[] {
  return designedOf(noun, recorded(design))
}

/** Who makes an object, or makes it go. */
export function madeBy(object: ParameterItem, design: Design): MadeBy {
  const drawn = design.items[object.id]
  if (object.origin === 'edgeSync' || drawn?.origin === 'edgeSync') return 'edgeSync'
  return !drawn && isDeleted(object, design) ? 'subscription' : 'statement'
}

/** What was at home on an Edge server that the design subscribes goes with the subscription. */
function isDeleted(object: ParameterItem, design: Design): boolean {
  if (!objectOf(objectOfKind(object.kind)).replicated) return false
  return find(design, 'server', placeOf(object))?.subscribedSiteId !== undefined
}

/** What there is without being made: the organization has one, or each server; one of which nothing is known states nothing. */
export function givenPairs(noun: GivenNoun, design: Design): readonly Pair<ParameterItem>[] {
  return given[noun](design)
}

const given: Readonly<Record<GivenNoun, (design: Design) => readonly Pair<ParameterItem>[]>> = {
  TransportConfig: (design) => configPairs(transportConfigOf(design), transportConfigOf(recorded(design))),
  TransportService: (design) => servicePairs(design),
}

const configPairs = keptWhile(
  (after: TransportConfig, before: TransportConfig) => [after, before],
  (after, before) => [paired(before, after)],
)

const servicePairs = keptWhile(
  (design: Design) => [
    indexes(design).byKind.server,
    indexes(design).byKind.transportService,
    indexes(recorded(design)).byKind.transportService,
  ],
  (design) =>
    indexes(design)
      .byKind.server.filter(hasTransport)
      .map((server) => servicePair(transportServiceOf(server, design), transportServiceOf(server, recorded(design)))),
)

const servicePair = keptWhile(
  (after: TransportService, before: TransportService) => [after, before],
  (after, before) => paired(before, after),
)

function paired(before: ParameterItem, after: ParameterItem): Pair<ParameterItem> {
  return { before, after, why: 'sameId', isHeld: false }
}
