import type { Noun, State } from './types'

/** An object as the state keeps it: canonical values, sizes in bytes, lists as lists. */
export type Kept = Readonly<Record<string, unknown>>

export interface Ace {
  on: string
  sid: string
  right: string
  deny: boolean
  inherited: boolean
}

interface Place {
  kind: 'organization' | 'edge'
  machine: string
  subscribed: boolean
  servers: readonly { name: string; version: string; role: string }[]
  objects: Readonly<Record<Noun, readonly (Kept & { Guid: string; Name: string; Server?: string })[]>>
  aces: readonly Ace[]
}

/** One place of a state, read. */
export function placeOf(state: State, key: string): Place {
  const text = state[key]
  if (text === undefined) throw new Error(`No place ${key}`)
  return JSON.parse(text) as Place
}

/**
 * The objects of one kind by `Server\Name` or name, each with the rights granted on it one by one. GUIDs are left out, as
 * an object that was removed and made again has another one: two states are equal if these are.
 */
export function objectsOf(state: State, key: string, noun: Noun): Readonly<Record<string, Kept>> {
  const place = placeOf(state, key)
  return Object.fromEntries(
    place.objects[noun].map(({ Guid, ...kept }) => {
      const rights = place.aces.filter(({ on }) => on === Guid)
      return [
        kept.Server === undefined ? kept.Name : `${kept.Server}\\${kept.Name}`,
        {
          ...kept,
          rights: rights.map(({ sid, right, deny }) => `${deny ? 'deny' : 'allow'} ${sid} ${right}`).toSorted(),
        },
      ]
    }),
  )
}

const nouns: readonly Noun[] = [
  'SendConnector',
  'ReceiveConnector',
  'AcceptedDomain',
  'TransportConfig',
  'TransportService',
  'EdgeSubscription',
]

/** Everything that a script can change, place by place and kind by kind, to be compared as a whole. */
export function contentOf(state: State): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.keys(state).map((key) => [
      key,
      Object.fromEntries(nouns.map((noun) => [noun, objectsOf(state, key, noun)])),
    ]),
  )
}
