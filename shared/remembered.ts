/**
 * The function, answering from memory what it was asked before: for pure functions of a text, whose answers nobody changes.
 * Designs state the same few texts thousands of times. After `limit` different texts it forgets all and begins anew.
 */
export function remembered<T>(answer: (text: string) => T, limit = 10_000): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const fresh = answer(text)
    if (known.size >= limit) known.clear()
    known.set(text, fresh)
    return fresh
  }
}

/** The same for a function of an object, which is forgotten together with the object. */
export function rememberedOf<K extends object, T>(answer: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, T>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const fresh = answer(key)
    known.set(key, fresh)
    return fresh
  }
}
