import type { Grant } from '../../shared/model/connectors'
import { userLabel } from '../../shared/model/grants'
import { isConnector, type Design, type Item, type ItemOf } from '../../shared/model/design'
import { isDeepEqual } from '../../shared/model/equal'
import { valueText } from './value-text'
import { words } from './words'

/** What the design does to one object that exists, or is to exist. */
export interface Change {
  id: string
  name: string
  /** The server or Edge that the object lives on. */
  where: string | undefined
  state: 'added' | 'changed' | 'removed'
  details: readonly { field: string; text: string }[]
}

/** What differs between what exists and the design, of the objects that become commands. */
export function changesOf(design: Design): readonly Change[] {
  const ids = new Set([...Object.keys(design.items), ...Object.keys(design.baseline)])
  return [...ids].flatMap((id): readonly Change[] => {
    const before = design.baseline[id]
    const after = design.items[id]
    const item = after ?? before
    if (!item || !isScripted(item) || isDeepEqual(before, after)) return []
    const where = whereOf(item, design)
    if (!after) return [{ id, name: item.name, where, state: 'removed', details: [] }]
    if (!before) return [{ id, name: item.name, where, state: 'added', details: [] }]
    const details = detailsOf(before, after, design)
    return details.length > 0 ? [{ id, name: item.name, where, state: 'changed', details }] : []
  })
}

type Scripted = ItemOf<'sendConnector' | 'receiveConnector' | 'acceptedDomain'>

function isScripted(item: Item): item is Scripted {
  return isConnector(item) || item.kind === 'acceptedDomain'
}

function whereOf(item: Scripted, design: Design): string | undefined {
  const id = item.kind === 'receiveConnector' ? item.server : item.home
  return (design.items[id] ?? design.baseline[id])?.name
}

function detailsOf(before: Item, after: Item, design: Design): Change['details'] {
  const old = fieldsOf(before, design)
  const next = fieldsOf(after, design)
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((field) => {
    const from = old.get(field) ?? words.notStated
    const to = next.get(field) ?? words.notStated
    return from === to ? [] : [{ field, text: words.between(from, to) }]
  })
}

/** What of an object a command can say, in words. */
function fieldsOf(item: Item, design: Design): ReadonlyMap<string, string> {
  const fields = new Map<string, string>([[words.name, item.name]])
  if (item.kind === 'acceptedDomain') {
    fields.set(words.domainName, item.domainName)
    fields.set(words.domainType, item.domainType)
    fields.set(words.isDefault, item.isDefault ? words.yes : words.no)
  }
  if (!isConnector(item)) return fields
  for (const [name, value] of Object.entries(item.parameters)) fields.set(name, valueText(value, design))
  if (item.grants.length > 0) fields.set(words.grants, item.grants.map((grant) => grantText(grant, design)).join('; '))
  return fields
}

function grantText(grant: Grant, design: Design): string {
  return words.grant(userLabel(grant, design), grant.rights.join(', '))
}
