import type { ParameterNoun } from '../../exchange/objects'
import type { PlainValue } from '../plain-value'

/** One object of a place: what the design believes to exist of it, and what it wants. */
export interface PlacedObject {
  /** How steps and journals call it: its id, unless several objects would share that. */
  readonly key: string
  readonly noun: ParameterNoun
  /** The name of the server that it is on, where each server has its own. */
  readonly server: string | undefined
  /** Its name in the design; of a removed object, the name that it has. Empty where there is one object only. */
  readonly name: string
  /** The name that it has now, where the design gives it another. */
  readonly formerly: string | undefined
  /** All that is believed to be stated of it or supplied by its usage type; undefined for a new object. */
  readonly believed: Values | undefined
  /** What it is to be; undefined for one that is to be removed. */
  readonly wanted: Values | undefined
  /** Whether `wanted` has every value that is known to hold afterwards, as of a new object, and not only those that are stated. */
  readonly isComplete: boolean
  readonly believedRights: readonly HeldRights[]
  readonly wantedRights: readonly HeldRights[]
  /** The cmdlet that reads it. */
  readonly getCmdlet: string
}

export type Values = Readonly<Record<string, PlainValue>>

/** What one user may do on an object. */
export interface HeldRights {
  readonly user: PlainValue
  readonly rights: readonly string[]
}
