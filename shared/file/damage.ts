import type { z } from '../zod'

/** Where a file is damaged, and how, for people: never in the words of the schema. */
export interface Damage {
  readonly where: string
  readonly why: string
}

type Issue = z.core.$ZodIssue

/** The first thing in which a file differs from a design. */
export function damageOf(issue: Issue | undefined, raw: unknown): Damage {
  if (!issue) return { where: 'design', why: 'it does not fit' }
  return { where: whereOf(issue.path, raw), why: whyOf(issue, raw) }
}

/** An object by its name, and what of it; anything else by its path in the file. */
function whereOf(path: readonly PropertyKey[], raw: unknown): string {
  const [map, id, ...rest] = path.map(String)
  const name = id === undefined ? undefined : at(raw, [map ?? '', id, 'name'])
  if ((map !== 'items' && map !== 'baseline') || typeof name !== 'string' || name === '')
    return path.join('.') || 'design'
  return rest.length > 0 ? `“${name}”, ${rest.join('.')}` : `“${name}”`
}

function whyOf({ code, path }: Issue, raw: unknown): string {
  if (at(raw, path) === undefined) return 'it is missing there'
  return reasons[code] ?? 'it does not fit'
}

const reasons: Readonly<Partial<Record<Issue['code'], string>>> = {
  invalid_type: 'it is another kind of value than belongs there',
  invalid_value: 'it is none of the values that can stand there',
  invalid_union: 'it is none of the values that can stand there',
  invalid_format: 'it is not written as such a value is',
  invalid_key: 'it stands under a name that is not known there',
  unrecognized_keys: 'something stands there that is not known',
  too_small: 'it is too small',
  too_big: 'it is too large',
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (now, key) => (typeof now === 'object' && now !== null ? (now as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  )
}
