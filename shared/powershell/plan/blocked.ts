import type { ParameterItem } from '../../model/design'
import { objectOfKind, type ParameterNoun } from '../../exchange/objects'
import type { NotGiven } from '../../changes/given'
import { placeOfParameters } from '../../model/transport-settings'
import type { Statement } from '../statement'

/** A statement that has to wait, and why. */
export interface Blocked {
  /** Id of the item; `organization` for its transport configuration, the server's for its transport service. */
  readonly subject: string
  readonly noun: ParameterNoun
  readonly reason: BlockReason
}

export type BlockReason =
  /** A value that no command can give. */
  | (NotGiven & { readonly parameter: string })
  /** A value that is stated no longer, where Exchange documents none to return to. */
  | { readonly kind: 'withoutDefault'; readonly parameter: string }
  /** Another object of the design has that name in the same place, or stands for the same domain. */
  | { readonly kind: 'sameName' }
  | { readonly kind: 'sameDomain'; readonly domain: string }
  /** An object that exists has the name and does not get another one. */
  | { readonly kind: 'takenName'; readonly domain: string }
  /** The object that has the name now waits itself. */
  | { readonly kind: 'nameNotFree' }
  /** The server that it belongs to is not in the drawing. */
  | { readonly kind: 'homeless' }
  /** That server has no name yet. */
  | { readonly kind: 'nameless' }

/** What of an object can be done now, and what has to wait. */
export interface Statements {
  readonly statements: readonly Statement[]
  readonly blocked: readonly Blocked[]
}

export const nothing: Statements = { statements: [], blocked: [] }

export function blockedBy(object: ParameterItem, reason: BlockReason): Blocked {
  return { subject: placeOfParameters(object), noun: objectOfKind(object.kind), reason }
}

/** Several as one, in their order. */
export function joined(parts: readonly Statements[]): Statements {
  return {
    statements: parts.flatMap(({ statements }) => statements),
    blocked: parts.flatMap(({ blocked }) => blocked),
  }
}
