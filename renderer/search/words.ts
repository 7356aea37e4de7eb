import type { QueryProblem } from '../../shared/search/query'
import { filters, states } from '../../shared/search/query'

/** Every string of the search. */
export const words = {
  find: 'Find on the drawing',
  placeholder: 'Name, address, or is:error, kind:edge, ip:10.1.1.2, domain:contoso.com',
  next: 'Next hit',
  previous: 'Previous hit',
  close: 'Close the search',
  nothing: 'Nothing found',
  count: (count: number) => (count === 1 ? '1 object' : `${count} objects`),
  at: (index: number, count: number) => `${index} of ${count}`,
}

const sentences: Readonly<Record<QueryProblem['problem'], (problem: QueryProblem) => string>> = {
  unknownFilter: ({ filter }) => `“${filter}:” is no filter. There are ${filters.map((one) => `${one}:`).join(', ')}.`,
  noValue: ({ filter }) => `Say what “${filter}:” shall find, such as ${examples[filter] ?? ''}.`,
  unknownState: ({ value }) => `“${value}” is nothing that “is:” knows. Take one of ${states.join(', ')}.`,
  noAddress: ({ value }) => `“${value}” is no IP address or range. Write it as 10.1.1.2 or 10.1.1.0/24.`,
}

const examples: Readonly<Record<string, string>> = {
  is: 'is:error',
  kind: 'kind:edge',
  ip: 'ip:10.1.1.2',
  domain: 'domain:contoso.com',
  version: 'version:2016',
}

export function problemSentence(problem: QueryProblem): string {
  return sentences[problem.problem](problem)
}
