/** One object that the plan looks at: what exists, what the design has, or both. */
export interface Change<T> {
  readonly before: T | undefined
  readonly after: T | undefined
}

export interface Pairs<T> {
  /** What differs, in the order of the design, then of what exists. */
  readonly changes: readonly Change<T>[]
  /** Objects of the design under a name that another one of the design has: no shell could tell them apart. */
  readonly held: readonly T[]
}

export interface Entity {
  readonly id: string
}

/**
 * Pairs what exists with what the design has. Exchange knows an object by its name alone, so the id decides only while names
 * allow it: an object that exists under a name of the design is that object, whatever its id. So nothing that the design has
 * is removed or made a second time, no object gets a name that another one still has, and names that change places are left
 * where they are, their settings change places instead.
 *
 * `placeOf` and `keyOf` tell where an object lives and under which name it is known there; objects of different places never
 * make a pair.
 */
export function pairByName<T extends Entity>(
  existing: readonly T[],
  designed: readonly T[],
  placeOf: (object: T) => string,
  keyOf: (object: T) => string,
): Pairs<T> {
  const pairing = new Pairing(existing, keyOf)
  pairing.joinSameIds(designed, placeOf)
  if (pairing.isPlain(designed)) return { changes: differing(designed, pairing), held: [] }
  const { holders, held } = holdersOf(designed, pairing, keyOf)
  const released = held.flatMap((object) => pairing.release(object) ?? [])
  pairing.joinSameNames(holders)
  pairing.untangle(holders)
  const waiting = new Set(held)
  const kept = designed.filter((object) => !waiting.has(object))
  const removed = pairing.unpaired().filter((one) => !released.includes(one) && !holders.has(keyOf(one)))
  return { changes: [...differing(kept, pairing), ...removed.map((before) => ({ before, after: undefined }))], held }
}

/** Which existing object each designed one is. */
class Pairing<T extends Entity> {
  private readonly partners = new Map<T, T>()
  private readonly owners = new Map<T, T>()

  constructor(
    private readonly existing: readonly T[],
    private readonly keyOf: (object: T) => string,
  ) {}

  partner(designed: T): T | undefined {
    return this.partners.get(designed)
  }

  unpaired(): readonly T[] {
    return this.existing.filter((one) => !this.owners.has(one))
  }

  joinSameIds(designed: readonly T[], placeOf: (object: T) => string) {
    const byId = new Map(this.existing.map((one) => [one.id, one]))
    for (const object of designed) {
      const one = byId.get(object.id)
      if (one && (one === object || placeOf(one) === placeOf(object))) this.join(object, one)
    }
  }

  /** Whether every object is paired under its own name, and each name is there once. */
  isPlain(designed: readonly T[]): boolean {
    if (this.partners.size < this.existing.length) return false
    const keys = new Set<string>()
    for (const object of designed) {
      const one = this.partners.get(object)
      const key = this.keyOf(object)
      if (one && one !== object && this.keyOf(one) !== key) return false
      keys.add(key)
    }
    return keys.size === designed.length
  }

  release(designed: T): T | undefined {
    const one = this.partners.get(designed)
    if (one) this.part(designed, one)
    return one
  }

  /** What exists without a partner takes the designed object of its name, which leaves one of another name. */
  joinSameNames(holders: ReadonlyMap<string, T>) {
    const open = [...this.unpaired()]
    for (let one = open.shift(); one; one = open.shift()) {
      const object = holders.get(this.keyOf(one))
      const former = object && this.partners.get(object)
      if (!object || (former && this.keyOf(former) === this.keyOf(one))) continue
      if (former) {
        this.part(object, former)
        open.push(former)
      }
      this.join(object, one)
    }
  }

  /** Names that change places among objects: each existing object becomes the designed one of its own name. */
  untangle(holders: ReadonlyMap<string, T>) {
    const byKey = new Map(this.existing.map((one) => [this.keyOf(one), one]))
    const settled = new Set<T>()
    for (const start of this.existing) {
      const way: T[] = []
      for (let one: T | undefined = start; one && !settled.has(one); one = this.nextOf(one, byKey)) {
        settled.add(one)
        way.push(one)
      }
      const last = way.at(-1)
      const end = last && this.nextOf(last, byKey)
      const from = end ? way.indexOf(end) : -1
      if (from < 0) continue
      const ring = way.slice(from)
      for (const one of ring) this.part(this.owners.get(one) as T, one)
      for (const one of ring) this.join(holders.get(this.keyOf(one)) as T, one)
    }
  }

  /** The existing object whose name this one is to get. */
  private nextOf(one: T, byKey: ReadonlyMap<string, T>): T | undefined {
    const owner = this.owners.get(one)
    if (!owner || this.keyOf(owner) === this.keyOf(one)) return undefined
    return byKey.get(this.keyOf(owner))
  }

  private join(designed: T, one: T) {
    this.partners.set(designed, one)
    this.owners.set(one, designed)
  }

  private part(designed: T, one: T) {
    this.partners.delete(designed)
    this.owners.delete(one)
  }
}

/** Of several designed objects of one name, the one that has it already, else the first. */
function holdersOf<T extends Entity>(designed: readonly T[], pairing: Pairing<T>, keyOf: (object: T) => string) {
  const holders = new Map<string, T>()
  const held: T[] = []
  for (const object of designed) {
    const key = keyOf(object)
    const first = holders.get(key)
    if (!first || (!hasName(first) && hasName(object))) holders.set(key, object)
    if (first) held.push(holders.get(key) === first ? object : first)
  }
  return { holders, held }

  function hasName(object: T): boolean {
    const one = pairing.partner(object)
    return one !== undefined && keyOf(one) === keyOf(object)
  }
}

function differing<T extends Entity>(designed: readonly T[], pairing: Pairing<T>): readonly Change<T>[] {
  return designed.flatMap((after) => {
    const before = pairing.partner(after)
    return before === after ? [] : [{ before, after }]
  })
}
