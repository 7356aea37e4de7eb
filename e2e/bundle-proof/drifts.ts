import { readFileSync } from 'node:fs'
import { hasParameters, isConnector, type Design, type ParameterItem } from '../../shared/model/design'
import { objectOfKind } from '../../shared/exchange/objects'
import { catalogueOf } from '../../shared/model/settings'
import type { Random } from '../../shared/testing/random'
import type { State } from '../exchange-standin/types'
import { drifted, type CatalogueRow } from './drifted-value'
import { isStated } from './stated'

/** One difference from the design that somebody made since, and what verify must say of it. */
export interface Drift {
  readonly title: string
  readonly place: string
  /** The state with that one difference. */
  readonly state: State
  /** The id by which scripts know the object; undefined for one that the design does not know. */
  readonly key: string | undefined
  /** What differs: a property, `rights`, or undefined for the object as a whole. */
  readonly property: string | undefined
}

type KeptObject = Record<string, unknown> & { Guid: string; Name: string; Server?: string }
interface Ace {
  on: string
  right: string
}
interface PlaceText {
  objects: Record<string, KeptObject[]>
  aces: Ace[]
}

const catalogue = JSON.parse(readFileSync(new URL('../exchange-standin/catalogue.json', import.meta.url), 'utf8')) as {
  objects: Record<string, Record<string, CatalogueRow>>
}

/** Differences to plant into a state in which a design is real, at the places given: several properties, a right, an object, one too many. */
export function driftsOf(design: Design, state: State, places: readonly string[], random: Random): readonly Drift[] {
  const objects = Object.values(design.items)
    .filter(hasParameters)
    .filter(({ origin, id }) => origin !== 'edgeSync' && !isUntouched(id, design))
    .flatMap((item) => locate(item, design, state) ?? [])
    .filter(({ place }) => places.includes(place))
  const properties = objects.flatMap((one) => propertyDrifts(one, state))
  const rights = objects.flatMap((one) => rightDrifts(one, state))
  const whole = objects.filter(({ item }) => isConnector(item))
  return [
    ...some(properties, 3, random),
    ...some(rights, 1, random),
    ...some(whole, 1, random).map((one) => missing(one, state)),
    ...some(
      whole.filter((one) => one.noun === 'ReceiveConnector' && keptOf(one, state)?.['Enabled'] !== false),
      1,
      random,
    ).map((one) => tooMany(one, state)),
    ...some(places.includes('organization') ? subscriptionDrifts(design, state) : [], 1, random),
  ]
}

/* What setup left and nobody touched is not what the design is about. */
function isUntouched(id: string, { items, baseline }: Design): boolean {
  return items[id]?.origin === 'setup' && items[id] === baseline[id]
}

interface Located {
  readonly item: ParameterItem
  readonly noun: string
  readonly place: string
  readonly key: string
  readonly at: number
}

function locate(item: ParameterItem, design: Design, state: State): Located | undefined {
  const noun = objectOfKind(item.kind)
  const place = placeOf(item, design)
  const server = 'server' in item ? design.items[item.server]?.name : undefined
  const name =
    item.kind === 'transportConfig' ? 'Transport Settings' : item.kind === 'transportService' ? server : item.name
  const at = read(state, place).objects[noun]?.findIndex(
    (kept) => kept.Name === name && (kept.Server === undefined || kept.Server === server),
  )
  return at === undefined || at < 0 ? undefined : { item, noun, place, key: keyOf(item), at }
}

function placeOf(item: ParameterItem, { items }: Design): string {
  if (item.kind === 'transportConfig') return 'organization'
  if ('home' in item) return item.home
  const server = items[item.server]
  return server?.kind === 'server' && server.role === 'edge' ? server.id : 'organization'
}

function keyOf(item: ParameterItem): string {
  if (item.kind === 'transportConfig') return 'transportConfig'
  return item.kind === 'transportService' ? `transportService-of-${item.server}` : item.id
}

function keptOf({ place, noun, at }: Located, state: State): KeptObject | undefined {
  return read(state, place).objects[noun]?.[at]
}

function propertyDrifts(one: Located, state: State): readonly Drift[] {
  const rows = catalogue.objects[one.noun] ?? {}
  return Object.entries(one.item.parameters).flatMap(([property, stated]) => {
    // What Microsoft keeps for itself no script writes, as the help of the parameter says.
    if (!isStated(stated) || catalogueOf(one.item)[property]?.reserved) return []
    const kept = keptOf(one, state)
    const row = rows[property]
    if (!kept || !row || !(property in kept)) return []
    const value = drifted(one.noun, property, row, kept[property], stated)
    if (value === undefined) return []
    const title = `${one.noun} ${one.item.name}: ${property} from ${JSON.stringify(kept[property])} to ${JSON.stringify(value)}`
    return [
      {
        ...about(
          one,
          title,
          change(state, one, (object) => ({ ...object, [property]: value })),
        ),
        property,
      },
    ]
  })
}

function rightDrifts(one: Located, state: State): readonly Drift[] {
  if (!isConnector(one.item) || one.item.grants.length === 0) return []
  const guid = keptOf(one, state)?.Guid
  const granted = one.item.grants.flatMap(({ rights }) => rights)
  const at = read(state, one.place).aces.findIndex(({ on, right }) => on === guid && granted.includes(right))
  if (at < 0) return []
  const without = edit(state, one.place, (place) => ({ ...place, aces: place.aces.filter((_, index) => index !== at) }))
  return [{ ...about(one, `a right on ${one.item.name} is gone`, without), property: 'rights' }]
}

function missing(one: Located, state: State): Drift {
  return about(
    one,
    `${one.noun} ${one.item.name} is gone`,
    change(state, one, () => undefined),
  )
}

/* Exchange would not make it beside the other; it is what a person finds who changed a range by hand. */
function tooMany(one: Located, state: State): Drift {
  const double = (place: PlaceText): PlaceText => {
    const list = place.objects[one.noun] ?? []
    const copy = { ...list[one.at], Name: 'Somebody’s', Guid: '0ddba11d-0000-4000-8000-000000000001' } as KeptObject
    return { ...place, objects: { ...place.objects, [one.noun]: [...list, copy] } }
  }
  return { ...about(one, `a second connector beside ${one.item.name}`, edit(state, one.place, double)), key: undefined }
}

/** Somebody ended the subscription of an Edge server, or it is of another site. */
function subscriptionDrifts({ items }: Design, state: State): readonly Drift[] {
  const kept = read(state, 'organization').objects['EdgeSubscription'] ?? []
  return Object.values(items).flatMap((edge): readonly Drift[] => {
    const at = kept.findIndex(({ Name }) => Name === edge.name)
    if (edge.kind !== 'server' || edge.subscribedSiteId === undefined || at < 0) return []
    const one = { place: 'organization', noun: 'EdgeSubscription', key: edge.id, at }
    const elsewhere = {
      ...about(
        one,
        `${edge.name} is subscribed to another site`,
        change(state, one, (object) => ({ ...object, Site: 'x/Elsewhere' })),
      ),
      property: 'Site',
    }
    return [
      about(
        one,
        `the subscription of ${edge.name} is gone`,
        change(state, one, () => undefined),
      ),
      elsewhere,
    ]
  })
}

function about({ place, key }: Pick<Located, 'place' | 'key'>, title: string, state: State): Drift {
  return { title, place, state, key, property: undefined }
}

function change(
  state: State,
  { place, noun, at }: Pick<Located, 'place' | 'noun' | 'at'>,
  next: (object: KeptObject) => KeptObject | undefined,
): State {
  return edit(state, place, (text) => {
    const list = (text.objects[noun] ?? []).flatMap((object, index) => (index === at ? (next(object) ?? []) : [object]))
    return { ...text, objects: { ...text.objects, [noun]: list } }
  })
}

function read(state: State, place: string): PlaceText {
  return JSON.parse(state[place] ?? '{"objects":{},"aces":[]}') as PlaceText
}

function edit(state: State, place: string, next: (text: PlaceText) => PlaceText): State {
  return { ...state, [place]: JSON.stringify(next(read(state, place))) }
}

function some<T>(list: readonly T[], count: number, random: Random): readonly T[] {
  const left = [...list]
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(random.int(left.length), 1)).flat()
}
