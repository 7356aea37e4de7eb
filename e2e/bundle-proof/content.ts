import { contentOf } from '../exchange-standin/state'
import type { State } from '../exchange-standin/types'

export interface Comparison {
  /** What Exchange shows comes in another order than it was given, so that it is given back in that one. */
  readonly ignoresOrder?: boolean
}

/** Where the contents of two states differ, a path and both values each. */
export function contentDifferences(expected: State, actual: State, comparison: Comparison = {}): readonly string[] {
  return differences(contentOf(expected), contentOf(actual), '', comparison)
}

/**
 * The same, after everything was taken back. One thing may be left, by a rule of Exchange's own: the first accepted domain of a
 * place that had none is its default one, which cannot be removed.
 */
export function differencesAfterRollback(start: State, actual: State, comparison: Comparison = {}): readonly string[] {
  return contentDifferences(start, actual, comparison).filter((one) => !isLastDomain(one, start))
}

function isLastDomain(difference: string, start: State): boolean {
  const [, place] = /^\/([^/]+)\/AcceptedDomain\/[^/]+ was undefined and is .*"Default":true/.exec(difference) ?? []
  if (place === undefined) return false
  const content = contentOf(start)[place] as Readonly<Record<string, object>> | undefined
  return Object.keys(content?.['AcceptedDomain'] ?? {}).length === 0
}

function differences(expected: unknown, actual: unknown, path: string, comparison: Comparison): readonly string[] {
  if (isTable(expected) && isTable(actual)) {
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(actual)])]
    return keys.flatMap((key) => differences(expected[key], actual[key], `${path}/${key}`, comparison))
  }
  const [before, after] = [expected, actual].map((value) => textOf(value, comparison))
  return before === after ? [] : [`${path} was ${before} and is ${after}`]
}

/* A text of nothing and no text are the same: a parameter that takes text makes the one of the other. */
function textOf(value: unknown, { ignoresOrder = false }: Comparison): string {
  if (value === '') return 'null'
  return String(JSON.stringify(ignoresOrder && Array.isArray(value) ? value.map(String).toSorted() : value))
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
