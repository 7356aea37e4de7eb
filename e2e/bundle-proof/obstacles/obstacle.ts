import type { Design } from '../../../shared/model/design'
import type { Options, State } from '../../exchange-standin/types'
import type { Player } from '../player'

/** Something that stands against the scripts of a place, planted into an organization that is as the design believes. */
export interface Obstacle {
  readonly title: string
  readonly design: () => Design
  /** `organization`, or `edge` for the Edge server of the design. */
  readonly place: 'organization' | 'edge'
  /** What somebody did there, as commands. */
  readonly commands?: string
  /** Refusals that do not stand against those commands. */
  readonly off?: readonly string[]
  /** What is otherwise than any command makes it. */
  readonly state?: (state: State, key: string) => State
  /** What is the matter with the shell or the network. */
  readonly options?: Options
  /** What was done beside the scripts. */
  readonly beside?: (player: Player, key: string) => Promise<void> | void
  /** What the one sentence of preflight names. */
  readonly says: readonly string[]
  /** One cause that is told for each property; the first sentence names this. */
  readonly isSeveral?: true
}

export interface KeptServer {
  readonly name: string
  readonly [property: string]: unknown
}

interface PlaceText {
  readonly servers: readonly KeptServer[]
  readonly objects: Readonly<Record<string, readonly Record<string, unknown>[]>>
  readonly [property: string]: unknown
}

/** A place with something changed. */
export function edited(state: State, key: string, next: (place: PlaceText) => PlaceText): State {
  return { ...state, [key]: JSON.stringify(next(JSON.parse(state[key] ?? '') as PlaceText)) }
}

/** A server with something changed, or without it: `undefined` takes it away. */
export function withServer(name: string, next: (server: KeptServer) => KeptServer | undefined) {
  return (state: State, key: string): State =>
    edited(state, key, (place) => ({
      ...place,
      servers: place.servers.flatMap((server) => (server.name === name ? (next(server) ?? []) : [server])),
    }))
}

/** The objects of a kind with something changed, or without some of them. */
export function withObjects(
  noun: string,
  next: (object: Record<string, unknown>) => Record<string, unknown> | undefined,
) {
  return (state: State, key: string): State =>
    edited(state, key, (place) => ({
      ...place,
      objects: {
        ...place.objects,
        [noun]: (place.objects[noun] ?? []).flatMap((object) => {
          const changed = next(object)
          return changed === undefined ? [] : [changed]
        }),
      },
    }))
}
