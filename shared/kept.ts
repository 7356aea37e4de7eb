import { sameMembers } from './same-members'

/**
 * Computations that are kept, for pure functions whose answers nobody changes. None of them knows which design is open: an
 * answer hangs on the objects that it was made from, and is forgotten together with them, so that any number of designs can
 * be worked on at once.
 */

/** A function of an object that answers from memory what it was asked before. */
export interface KeptFor<K extends object, T> {
  (key: K): T
  knows(key: K): boolean
  /** Puts down an answer that is known already. */
  know(key: K, answer: T): void
}

/** Asks once for each object. */
export function keptFor<K extends object, T>(make: (key: K) => T): KeptFor<K, T> {
  const known = new WeakMap<K, T>()
  const answer = (key: K): T => {
    const before = known.get(key)
    if (before !== undefined || known.has(key)) return before as T
    const fresh = make(key)
    known.set(key, fresh)
    return fresh
  }
  return Object.assign(answer, {
    knows: (key: K) => known.has(key),
    know: (key: K, fresh: T) => void known.set(key, fresh),
  })
}

/**
 * Asks once for each text: designs state the same few texts thousands of times. After `limit` different texts it forgets all
 * and begins anew.
 */
export function keptForText<T, K extends string = string>(make: (text: K) => T, limit = 10_000): (text: K) => T {
  const known = new Map<K, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const fresh = make(text)
    if (known.size >= limit) known.clear()
    known.set(text, fresh)
    return fresh
  }
}

/**
 * Asks again for an object where none of the last two answers holds any more: two versions of a design that share the object,
 * such as what is drawn and what it is compared with, each keep theirs. For answers that know themselves on what they rest; what
 * still holds of the last one can be taken over into the next.
 */
export function keptIf<K extends object, C, T>(
  holds: (answer: T, context: C, key: K) => boolean,
  make: (key: K, context: C, last: T | undefined) => T,
): (key: K, context: C) => T {
  const known = new WeakMap<K, Kept<T>>()
  return (key, context) => {
    const latest = known.get(key)
    if (latest) {
      if (holds(latest.answer, context, key)) return latest.answer
      const { former } = latest
      if (former && holds(former.answer, context, key)) return former.answer
      latest.former = undefined
    }
    const answer = make(key, context, latest?.answer)
    known.set(key, { answer, former: latest })
    return answer
  }
}

interface Kept<T> {
  readonly answer: T
  /** The answer of before. */
  former: Kept<T> | undefined
}

/** The objects on which an answer rests, first the one that it is filed under. */
export type Inputs = readonly [object, ...unknown[]]

interface Made<T> extends Kept<T> {
  readonly inputs: Inputs
  former: Made<T> | undefined
}

/** Asks again only where the last two answers that are filed under the first input rest on other objects than now. */
export function keptWhile<A extends readonly unknown[], T>(
  inputs: (...asked: A) => Inputs,
  make: (...asked: A) => T,
): (...asked: A) => T {
  const known = new WeakMap<object, Made<T>>()
  return (...asked) => {
    const now = inputs(...asked)
    const latest = known.get(now[0])
    if (latest) {
      if (sameMembers(latest.inputs, now)) return latest.answer
      const { former } = latest
      if (former && sameMembers(former.inputs, now)) return former.answer
      latest.former = undefined
    }
    const answer = make(...asked)
    known.set(now[0], { inputs: now, answer, former: latest })
    return answer
  }
}
