import type { Called, ItemId, Name, Named, Receiver } from '../data'
import { andMore } from './lists'
import { word } from './word'

/** Just what the item is called. */
export const plainName = word(({ name }: Called): string => name)

export function quotedName(named: Called): string {
  return `“${plainName(named)}”`
}

/** A server or another end, at the start of a sentence. */
export const nameOf = word((node: Named): string => ownName(node) ?? nameless('A', node.kind))

/** The same within a sentence. */
export const nameWithin = word((node: Named): string => ownName(node) ?? nameless('a', node.kind))

/** A connector, at the start of a sentence: `“From partner” on EDGE01`. */
export const called = word((connector: Receiver): string => {
  const name = ownName(connector)
  const own = name === undefined ? nameless('A', connector.kind) : `“${name}”`
  return connector.server ? `${own} on ${nameWithin(connector.server)}` : own
})

export const namesAndMore = word((all: readonly Named[]): string => andMore(all.map(plainName)))

export const quotedAndMore = word((names: readonly Name[]): string => andMore(names.map((name) => `“${name}”`)))

/** The organization as a whole, which has no name. */
export const theOrganization = word<[{ readonly id: ItemId }]>(() => 'the organization')

/** Sites of which not all have a name. */
export const siteNames = word((sites: readonly (Name | undefined)[]): string =>
  sites.map((site) => site ?? 'another site').join(' and '),
)

function ownName({ name }: Named): string | undefined {
  return name.trim() === '' ? undefined : name
}

function nameless(article: 'A' | 'a', kind: Named['kind']): string {
  const thing = things[kind]
  return thing === undefined ? `${article}n end without a name` : `${article} ${thing} without a name`
}

const things: Readonly<Partial<Record<Named['kind'], string>>> = {
  server: 'server',
  receiveConnector: 'Receive connector',
  sendConnector: 'Send connector',
}
