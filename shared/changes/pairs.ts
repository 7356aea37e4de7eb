/**
 * Why an object of the design is one that exists: it has its id; it has its name under another id; it took the name of one that
 * the design no longer has; or names changed places among several.
 */
export type PairReason = 'sameId' | 'sameName' | 'tookName' | 'swappedNames'

/** One object: what exists, what the design has, or both. */
export interface Pair<T> {
  readonly before: T | undefined
  readonly after: T | undefined
  /** Undefined where there is nothing to pair: the object is added or removed. */
  readonly why: PairReason | undefined
  /** Another object has its name in the same place: no shell could tell them apart. */
  readonly isHeld: boolean
}

export interface WithId {
  readonly id: string
}

/** Where an object lives, and what it is known by there; objects of different places never make a pair. */
export interface Naming<T> {
  readonly placeOf: (object: T) => string
  readonly keyOf: (object: T) => string
}

/**
 * Pairs what exists with what the design has, in the order of the design, then of what exists and is removed. Exchange knows an
 * object by its name alone, so the id decides only while names allow it: an object that exists under a name of the design is
 * that object, whatever its id. So nothing that the design has is removed or made a second time, no object gets a name that
 * another one still has, and names that change places are left where they are, their settings change places instead.
 */
export function pairsByName<T extends WithId>(
  existing: readonly T[],
  designed: readonly T[],
  naming: Naming<T>,
): readonly Pair<T>[] {
  const pairing = new Pairing(existing, naming.keyOf)
  pairing.joinSameIds(designed, naming.placeOf)
  if (pairing.isPlain(designed)) return designed.map((after) => pairing.pairOf(after))
  const { holders, held } = holdersOf(designed, pairing, naming.keyOf)
  const released = new Map(held.map((object) => [object, pairing.release(object)]))
  const heldBack = new Set(released.values())
  pairing.joinSameNames(holders)
  pairing.untangle(holders)
  const gone = pairing.unpaired().filter((one) => !heldBack.has(one))
  return [
    ...designed.map((after) =>
      released.has(after) ? pairing.heldPair(after, released.get(after)) : pairing.pairOf(after),
    ),
    ...gone.map((before) => ({ before, after: undefined, why: undefined, isHeld: holders.has(naming.keyOf(before)) })),
  ]
}

/** Which existing object each designed one is. */
class Pairing<T extends WithId> {
  private readonly partners = new Map<T, { readonly one: T; readonly why: PairReason }>()
  private readonly owners = new Map<T, T>()

  constructor(
    private readonly existing: readonly T[],
    private readonly keyOf: (object: T) => string,
  ) {}

  partner(designed: T): T | undefined {
    return this.partners.get(designed)?.one
  }

  pairOf(after: T): Pair<T> {
    const partner = this.partners.get(after)
    return { before: partner?.one, after, why: partner?.why, isHeld: false }
  }

  /** Of a name that another one has: with what exists under its id, unless that is another object by now. */
  heldPair(after: T, former: T | undefined): Pair<T> {
    const before = former && !this.owners.has(former) ? former : undefined
    return { before, after, why: before && 'sameId', isHeld: true }
  }

  unpaired(): readonly T[] {
    return this.existing.filter((one) => !this.owners.has(one))
  }

  joinSameIds(designed: readonly T[], placeOf: (object: T) => string) {
    const byId = new Map(this.existing.map((one) => [one.id, one]))
    for (const object of designed) {
      const one = byId.get(object.id)
      if (one && (one === object || placeOf(one) === placeOf(object))) this.join(object, one, 'sameId')
    }
  }

  /** Whether every object is paired under its own name, and each name is there once. */
  isPlain(designed: readonly T[]): boolean {
    if (this.partners.size < this.existing.length) return false
    const keys = new Set<string>()
    for (const object of designed) {
      const one = this.partner(object)
      const key = this.keyOf(object)
      if (one && one !== object && this.keyOf(one) !== key) return false
      keys.add(key)
    }
    return keys.size === designed.length
  }

  release(designed: T): T | undefined {
    const one = this.partner(designed)
    if (one) this.part(designed, one)
    return one
  }

  /** What exists without a partner takes the designed object of its name, which leaves one of another name. */
  joinSameNames(holders: ReadonlyMap<string, T>) {
    const open = [...this.unpaired()]
    for (let one = open.shift(); one; one = open.shift()) {
      const object = holders.get(this.keyOf(one))
      const former = object && this.partner(object)
      if (!object || (former && this.keyOf(former) === this.keyOf(one))) continue
      if (former) {
        this.part(object, former)
        open.push(former)
      }
      this.join(object, one, former ? 'tookName' : 'sameName')
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
      for (const one of ring) this.join(holders.get(this.keyOf(one)) as T, one, 'swappedNames')
    }
  }

  /** The existing object whose name this one is to get. */
  private nextOf(one: T, byKey: ReadonlyMap<string, T>): T | undefined {
    const owner = this.owners.get(one)
    if (!owner || this.keyOf(owner) === this.keyOf(one)) return undefined
    return byKey.get(this.keyOf(owner))
  }

  private join(designed: T, one: T, why: PairReason) {
    this.partners.set(designed, { one, why })
    this.owners.set(one, designed)
  }

  private part(designed: T, one: T) {
    this.partners.delete(designed)
    this.owners.delete(one)
  }
}

/** Of several designed objects of one name, the one that has it already, else the first. */
function holdersOf<T extends WithId>(designed: readonly T[], pairing: Pairing<T>, keyOf: (object: T) => string) {
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
