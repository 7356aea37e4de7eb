import { parseRange, type IpRange } from '../exchange/ranges'

/** What of a design is looked for; an object is found that meets every term. */
export type Term =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'is'; readonly is: State }
  | { readonly kind: 'kind'; readonly of: string }
  | { readonly kind: 'ip'; readonly range: IpRange }
  | { readonly kind: 'domain'; readonly domain: string }
  | { readonly kind: 'version'; readonly version: string }

export const states = ['error', 'warning', 'info', 'problem', 'disabled', 'new', 'changed'] as const
export type State = (typeof states)[number]

/** What stands before the colon of a filter. */
export const filters = ['is', 'kind', 'ip', 'domain', 'version'] as const
type Filter = (typeof filters)[number]

/** A filter that cannot be followed: what is missing or wrong about it. */
export interface QueryProblem {
  readonly problem: 'unknownFilter' | 'noValue' | 'unknownState' | 'noAddress'
  readonly filter: string
  readonly value: string
}

export interface Query {
  readonly terms: readonly Term[]
  readonly problems: readonly QueryProblem[]
}

const word = /([A-Za-z]+):(?=\s|$)|(?:([A-Za-z]+):)?(?:"([^"]*)"?|(\S+))/g

/**
 * Reads what somebody typed: words, words in quotes, and filters such as `is:error` or `ip:10.1.1.2`, between blanks. Filters
 * that cannot be read are told of and filter nothing. A colon in a word that is no filter (`::1`, `mail:25`) is part of it.
 */
export function parseQuery(text: string): Query {
  const read = [...text.matchAll(word)].map((match) => readWord(match))
  return {
    terms: read.flatMap((one) => ('kind' in one ? [one] : [])),
    problems: read.flatMap((one) => ('problem' in one ? [one] : [])),
  }
}

function readWord([whole, empty, filter, quoted, plain]: RegExpMatchArray): Term | QueryProblem {
  const value = quoted ?? plain ?? ''
  const name = (filter ?? empty ?? '').toLowerCase()
  if (name === '') return { kind: 'text', text: value.toLowerCase() }
  if (!isFilter(name)) {
    const isPort = /^\d+$/.test(value)
    return isPort ? { kind: 'text', text: whole.toLowerCase() } : { problem: 'unknownFilter', filter: name, value }
  }
  return value === '' ? { problem: 'noValue', filter: name, value } : readers[name](value)
}

function isFilter(name: string): name is Filter {
  return (filters as readonly string[]).includes(name)
}

const readers: Readonly<Record<Filter, (value: string) => Term | QueryProblem>> = {
  is(value) {
    const state = states.find((one) => one === value.toLowerCase())
    return state ? { kind: 'is', is: state } : { problem: 'unknownState', filter: 'is', value }
  },
  kind: (value) => ({ kind: 'kind', of: value.toLowerCase() }),
  ip(value) {
    const range = parseRange(value)
    return range.ok ? { kind: 'ip', range: range.value } : { problem: 'noAddress', filter: 'ip', value }
  },
  domain: (value) => ({ kind: 'domain', domain: value.toLowerCase().replace(/^[@.]/, '') }),
  version: (value) => ({ kind: 'version', version: value.toLowerCase() }),
}
