import { differences, type ObjectDifference } from '../changes/differences'
import type { NamedNoun } from '../exchange/objects'
import { keptFor } from '../kept'
import type { Design, Item } from '../model/design'
import { indexes } from '../model/indexes'
import { settings } from '../model/settings'
import type { Finding } from '../rules/rule'
import { meetsAddress } from './addresses'
import { meetsDomain } from './domains'
import { kindWords } from './kinds'
import type { Query, State, Term } from './query'
import { wordsOf } from './words-of'

/** What the search needs to know of a finding. */
type Found = Pick<Finding, 'subject' | 'severity'> & { readonly accepted?: unknown }

interface Asked {
  readonly design: Design
  readonly findings: ReadonlyMap<string, ReadonlySet<string>>
}

/** The objects of a design that meet every term of a query, in the design's order; none where nothing is asked. */
export function searchDesign(design: Design, { terms }: Query, findings: readonly Found[]): readonly Item[] {
  if (terms.length === 0) return []
  const asked: Asked = { design, findings: bySubject(findings) }
  return indexes(design).items.filter((item) => terms.every((term) => meets(item, term, asked)))
}

function meets(item: Item, term: Term, asked: Asked): boolean {
  switch (term.kind) {
    case 'text':
      return wordsOf(item).includes(term.text)
    case 'is':
      return isIn(item, term.is, asked)
    case 'kind':
      return kindWords(item).some((word) => word === term.of || word === term.of.replace(/s$/, ''))
    case 'ip':
      return meetsAddress(item, term.range, asked.design)
    case 'domain':
      return meetsDomain(item, term.domain, asked.design)
    case 'version':
      return item.kind === 'server' && item.version.toLowerCase() === term.version
  }
}

function isIn(item: Item, state: State, { design, findings }: Asked): boolean {
  const found = findings.get(item.id)
  switch (state) {
    case 'error':
    case 'warning':
    case 'info':
      return found?.has(state) ?? false
    case 'problem':
      return (found?.has('error') || found?.has('warning')) ?? false
    case 'disabled':
      return isDisabled(item, design)
    case 'new':
      return statesIn(design).get(item.id) === 'added'
    case 'changed':
      return statesIn(design).get(item.id) === 'changed'
  }
}

/** Objects of their own in a script: only these are new or changed. */
const scriptedNouns: readonly NamedNoun[] = ['SendConnector', 'ReceiveConnector', 'AcceptedDomain']

/** What the script does to each of them, by id, as the Changes tab tells it. */
const statesIn = keptFor(
  (design: Design): ReadonlyMap<string, ObjectDifference['state']> =>
    new Map(
      scriptedNouns
        .flatMap((noun) => differences(design).of(noun))
        .flatMap(({ after, by, state }) => (after && by === 'statement' ? [[after.id, state] as const] : [])),
    ),
)

function isDisabled(item: Item, design: Design): boolean {
  if (item.kind !== 'sendConnector' && item.kind !== 'receiveConnector') return false
  return settings(item, design).Enabled.value === false
}

function bySubject(findings: readonly Found[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { subject, severity, accepted } of findings) {
    if (accepted) continue
    const known = found.get(subject)
    if (known) known.add(severity)
    else found.set(subject, new Set([severity]))
  }
  return found
}
