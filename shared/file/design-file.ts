import { designSchema, type Design, type Item } from '../model/design'
import { isDeepEqual } from '../model/equal'
import { excessOf, type Excess } from '../model/limits'
import { fail, ok, type Result } from '../result'
import { damageOf, type Damage } from './damage'
import { duplicateKey } from './duplicate-key'
import { largestFile } from './file-size'
import { migrations, type RawDesign } from './migrations'
import { excessOfOutline } from './outline'
import { inExchangeSpelling } from './parameter-names'
import { withinCanvas } from './within-canvas'

export const designFormat = 'mailflow-design'
export const designVersion = migrations.length + 1

/** Why a file could not become a design. */
export type DesignFileError =
  | { readonly code: 'tooLarge' }
  | { readonly code: 'notJson' }
  | { readonly code: 'tooMuchJson'; readonly of: 'depth' | 'values' | 'list' }
  | { readonly code: 'tooMuch'; readonly excess: Excess }
  | { readonly code: 'notOurs' }
  | { readonly code: 'tooNew'; readonly version: number }
  | (Damage & { readonly code: 'damaged' })

/**
 * The design in the text of a `*.mailflow` file, of this version or an older one. Anything else gives one typed error; nothing
 * throws. Unknown keys, keys that stand twice, keys that could reach a prototype and numbers that are none count as damage. What is
 * too much for a design (`limits`, `outline.ts`) is told before it is made.
 */
export function readDesign(text: string): Result<Design, DesignFileError> {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const file = parsed.value
  if (!isRecord(file) || file.format !== designFormat) return fail({ code: 'notOurs' })
  if (typeof file.version !== 'number' || !Number.isInteger(file.version) || file.version < 1) {
    return fail({ code: 'damaged', where: 'version', why: 'it is not a whole number above 0' })
  }
  if (file.version > designVersion) return fail({ code: 'tooNew', version: file.version })
  const twice = duplicateKey(text)
  if (twice !== undefined) return fail({ code: 'damaged', where: twice, why: 'it stands there twice' })
  const unknown = Object.keys(file).find((key) => !['format', 'version', 'design'].includes(key))
  if (unknown !== undefined) return fail({ code: 'damaged', where: unknown, why: 'it is not known there' })
  const raw: RawDesign = migrations.slice(file.version - 1).reduce((design, migrate) => migrate(design), file.design)
  return readCurrent(raw)
}

/** What a text of JSON says; a byte order mark before it is passed over. What is too much is not parsed. */
export function parseJson(text: string): Result<unknown, DesignFileError> {
  if (text.length > largestFile) return fail({ code: 'tooLarge' })
  const excess = excessOfOutline(text)
  if (excess) return fail({ code: 'tooMuchJson', of: excess })
  try {
    return ok(JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text))
  } catch {
    return fail({ code: 'notJson' })
  }
}

function readCurrent(raw: unknown): Result<Design, DesignFileError> {
  const dangerous = dangerousKey(raw)
  if (dangerous) return fail({ code: 'damaged', where: dangerous, why: 'such a key is never written by this program' })
  const read = designSchema.safeParse(raw)
  if (!read.success) return fail({ code: 'damaged', ...damageOf(read.error.issues[0], raw) })
  const misplaced = misplacedItem(read.data)
  if (misplaced)
    return fail({ code: 'damaged', where: misplaced, why: 'its id differs from the key that it stands under' })
  const excess = excessOf(read.data)
  if (excess) return fail({ code: 'tooMuch', excess })
  const design = inExchangeSpelling(read.data)
  const layout = Object.fromEntries(Object.entries(design.layout).map(([id, place]) => [id, withinCanvas(place)]))
  return ok({ ...design, layout, baseline: shared(design.items, design.baseline) })
}

const dangerousKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** The path of the first key that must never reach an object of ours. */
function dangerousKey(raw: unknown): string | undefined {
  const open: { value: object; path: string }[] = isObject(raw) ? [{ value: raw, path: 'design' }] : []
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next
    for (const [key, inner] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      if (dangerousKeys.has(String(key))) return `${path}.${key}`
      if (isObject(inner)) open.push({ value: inner, path: `${path}.${key}` })
    }
  }
  return undefined
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function misplacedItem(design: Pick<Design, 'items' | 'baseline'>): string | undefined {
  for (const map of ['items', 'baseline'] as const) {
    for (const [id, item] of Object.entries(design[map])) {
      if (item.id !== id || !id.startsWith(`${item.kind}-`)) return `${map}.${id}`
    }
  }
  return undefined
}

/** What exists and is unchanged is one object in both maps, so that comparing them costs nothing. */
function shared(items: Readonly<Record<string, Item>>, baseline: Readonly<Record<string, Item>>): Record<string, Item> {
  return Object.fromEntries(
    Object.entries(baseline).map(([id, item]) => [id, isDeepEqual(items[id], item) ? (items[id] ?? item) : item]),
  )
}

/** The text of a design file: two-space JSON with stable key order and a final line break, the same bytes for equal designs. */
export function writeDesign(design: Design): string {
  return `${JSON.stringify({ format: designFormat, version: designVersion, design: inKeyOrder(design) }, null, 2)}\n`
}

/** Design fields in the order of the schema; inside them keys by code unit, numbers in ids by value, so that designs differ in few lines. */
function inKeyOrder(design: Design): unknown {
  const { title, organization, items, baseline, layout, bends = {}, accepted } = design
  return {
    title,
    organization: sorted(organization),
    items: sorted(items),
    baseline: sorted(baseline),
    layout: sorted(layout),
    ...(Object.keys(bends).length > 0 && { bends: sorted(bends) }),
    accepted: sorted(accepted),
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => compareKeys(a, b))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}

function compareKeys(a: string, b: string): number {
  const [stemA, numberA] = splitId(a)
  const [stemB, numberB] = splitId(b)
  if (stemA !== stemB) return stemA < stemB ? -1 : 1
  return numberA - numberB
}

function splitId(key: string): [string, number] {
  const dash = key.lastIndexOf('-')
  const number = dash === -1 ? Number.NaN : Number(key.slice(dash + 1))
  return Number.isNaN(number) ? [key, 0] : [key.slice(0, dash), number]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
