/** An object in raw JSON. */
export type RawObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is RawObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object under a key; an empty one where there is none. */
export function objectAt(raw: RawObject, key: string): RawObject {
  const value = raw[key]
  return isObject(value) ? value : {}
}

/** The object with each of its entries made anew. */
export function mapEntries(raw: RawObject, make: (value: unknown, key: string) => unknown): RawObject {
  return Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, make(value, key)]))
}

export function withoutKeys(raw: RawObject, keys: readonly string[]): RawObject {
  return Object.fromEntries(Object.entries(raw).filter(([key]) => !keys.includes(key)))
}
