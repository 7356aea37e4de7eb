import { changeItem } from '../../shared/edits/change'
import type { Edit } from '../../shared/edits/edit'
import type { Item, ItemKind, ItemOf } from '../../shared/model/design'
import type { Server } from '../../shared/model/server'
import type { Described } from './open-fields'
import { words } from './words'

/** A text of an object that is typed at its card. */
interface QuickField {
  readonly label: string
  readonly text: string
  /** The object with another text there. */
  readonly with: (item: Described, text: string) => Described
}

/** What besides the name is typed at the card of each kind. */
const others: { readonly [K in Described['kind']]: (item: ItemOf<K>) => readonly QuickField[] } = {
  server: ({ adapters }) => adapters.map((adapter) => addressesOf(adapter, adapters.length > 1)),
  gateway: (item) => [list(words.hostNames, item, 'hostNames'), list(words.addresses, item, 'addresses')],
  application: (item) => [list(words.addresses, item, 'addresses')],
  partner: (item) => [list(words.domains, item, 'domains')],
  exchangeOnline: (item) => [list(words.tenantDomains, item, 'tenantDomains')],
  internet: () => [],
  zone: () => [],
}

/** What is typed at the card of an object, its name first. */
export function quickFieldsOf(item: Described): readonly QuickField[] {
  const more = others[item.kind] as (item: Item) => readonly QuickField[]
  return [name(item), ...more(item)]
}

/** One step: every text that is another one now. A name that was emptied stays. */
export function quickEdit(item: Described, fields: readonly QuickField[], texts: readonly string[]): Edit {
  const next = fields.reduce((current, field, index) => {
    const text = texts[index]?.trim()
    return text === undefined || text === field.text ? current : field.with(current, text)
  }, item)
  return changeItem<ItemKind>(item.id, differing(item, next))
}

/** Only what differs: what follows a name, such as the FQDN of a server, is then free to follow it. */
function differing(item: Described, next: Described): Parameters<typeof changeItem<ItemKind>>[1] {
  const before = item as unknown as Readonly<Record<string, unknown>>
  return Object.fromEntries(Object.entries(next).filter(([key, value]) => before[key] !== value))
}

function name(item: Described): QuickField {
  return {
    label: words.name,
    text: item.name,
    with: (current, text) => (text === '' ? current : { ...current, name: text }),
  }
}

function addressesOf(adapter: Server['adapters'][number], several: boolean): QuickField {
  return {
    label: several ? words.addressesOf(adapter.name) : words.addresses,
    text: adapter.addresses.join(', '),
    with: (current, text) => {
      const { adapters, ...server } = current as Server
      const changed = (one: typeof adapter) => (one.id === adapter.id ? { ...one, addresses: entries(text) } : one)
      return { ...server, adapters: adapters.map(changed) }
    },
  }
}

/** Host names, addresses and domains hold no blanks: blanks part them, as commas and semicolons do. */
function list<K extends string>(label: string, item: Record<K, string[]>, key: K): QuickField {
  return {
    label,
    text: item[key].join(', '),
    with: (current, text) => ({ ...current, [key]: entries(text) }) as Described,
  }
}

function entries(text: string): string[] {
  return text.split(/[\s,;]+/).filter((entry) => entry !== '')
}
