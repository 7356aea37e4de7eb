import type { Design, Item, Items } from './design'

/** How much a design may hold. Whatever opens, saves and edits one keeps to it, so that everything behind it answers. */
export const limits = {
  /** Objects, and of what exists as many again; also acceptances. Three times the largest design that is measured. */
  objects: 50_000,
  /** Entries of one list of an object. Active Directory keeps about 1,200 values of an attribute. */
  entries: 20_000,
  /** Characters of a name or title. Exchange takes 64. */
  name: 1000,
  /** Characters of any other text. */
  text: 100_000,
  /** Zones within one another. */
  nesting: 100,
} as const

/** What a design has too much of, and the name of the object where that is one. */
export interface Excess {
  readonly of: keyof typeof limits
  /** As a person finds it; absent where it is the whole design. */
  readonly where?: string
}

/**
 * The first limit that a design goes beyond; undefined where it keeps to all. With the version `before` an edit, only what the edit
 * changed is looked at. Ids that mean nothing and zones that contain each other count as they stand. Never throws; linear.
 */
export function excessOf(design: Design, before?: Design): Excess | undefined {
  const { title, organization, accepted, items, baseline } = design
  if (title !== before?.title && title.length > limits.name) return { of: 'name', where: 'the title' }
  if (accepted.length > limits.objects) return { of: 'objects', where: 'the accepted findings' }
  return (
    excessOfRest([organization, accepted], [before?.organization, before?.accepted]) ??
    excessOfItems(items, before?.items) ??
    excessOfItems(baseline, before?.baseline)
  )
}

function excessOfRest(parts: readonly unknown[], before: readonly unknown[]): Excess | undefined {
  const names = ['the organization', 'the accepted findings']
  for (const [index, part] of parts.entries()) {
    const of = part === before[index] ? undefined : excessWithin(part, index === 0 ? limits.entries : limits.objects)
    if (of) return { of, where: names[index] ?? '' }
  }
  return undefined
}

function excessOfItems(items: Items, before: Items = {}): Excess | undefined {
  if (items === before) return undefined
  let count = 0
  for (const id in items) {
    count += 1
    const item = items[id]
    const of = item && item !== before[id] ? excessOfItem(item, items) : undefined
    if (item && of) return { of, where: calledBriefly(item) }
  }
  return count > limits.objects ? { of: 'objects' } : undefined
}

function excessOfItem(item: Item, items: Items): Excess['of'] | undefined {
  if (item.name.length > limits.name) return 'name'
  if (item.kind === 'zone' && isNestedTooDeep(item, items)) return 'nesting'
  return excessWithin(item, limits.entries)
}

/** Of an object of a design, which is only a few levels deep. */
function excessWithin(value: unknown, entries: number): 'text' | 'entries' | undefined {
  if (typeof value === 'string') return value.length > limits.text ? 'text' : undefined
  if (typeof value !== 'object' || value === null) return undefined
  if (Array.isArray(value) && value.length > entries) return 'entries'
  for (const inner of Object.values(value)) {
    const found = excessWithin(inner, entries)
    if (found) return found
  }
  return undefined
}

function isNestedTooDeep(zone: Item, items: Items): boolean {
  const seen = new Set<string>()
  for (let next: Item | undefined = zone; next?.kind === 'zone' && !seen.has(next.id);) {
    seen.add(next.id)
    if (seen.size > limits.nesting) return true
    next = next.zoneId === undefined ? undefined : items[next.zoneId]
  }
  return false
}

function calledBriefly({ name, id }: Item): string {
  const called = name.trim() || id
  return `“${called.length > 40 ? `${called.slice(0, 40)}…` : called}”`
}
