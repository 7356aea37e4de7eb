import { keptWhile } from '../kept'
import type { Design } from '../model/design'
import { certificateNeeds } from './certificates'
import { dnsNeeds } from './dns'
import { firewallNeeds, type FirewallEnd } from './firewall'
import { words } from './words'

export const listIds = ['firewall', 'dns', 'certificates'] as const
export type ListId = (typeof listIds)[number]
export type ColumnId = keyof typeof words.columns

/** A row as every way of showing it needs it: for each column its values, and what of the drawing it leads to. */
export interface ListRow {
  readonly cells: readonly (readonly string[])[]
  /** Ids of lines or items. */
  readonly leadsTo: readonly string[]
}

/** What others have to do for a design, as a table. */
export interface List {
  readonly id: ListId
  readonly title: string
  readonly columns: readonly ColumnId[]
  readonly rows: readonly ListRow[]
}

const columns: Readonly<Record<ListId, readonly ColumnId[]>> = {
  firewall: ['direction', 'from', 'fromAddresses', 'to', 'toAddresses', 'protocol', 'port', 'why'],
  dns: ['name', 'type', 'value', 'where', 'why'],
  certificates: ['name', 'machine', 'state', 'trustedBy', 'why'],
}

const rows: Readonly<Record<ListId, (design: Design) => readonly ListRow[]>> = {
  firewall: (design) =>
    firewallNeeds(design).map(({ direction, from, to, protocol, port, why, leadsTo }) => ({
      cells: [
        [words.directions[direction]],
        [from.name],
        addressesOf(from),
        [to.name],
        addressesOf(to),
        [protocol],
        [String(port)],
        why,
      ],
      leadsTo,
    })),
  dns: (design) =>
    dnsNeeds(design).map(({ name, type, values, where, why, leadsTo }) => ({
      cells: [[name], [type], values.length > 0 ? values : [words.unknown], [words.wheres[where]], why],
      leadsTo,
    })),
  certificates: (design) =>
    certificateNeeds(design).map(({ name, where, state, trustedBy, why, leadsTo }) => ({
      cells: [[name], [where], [state], trustedBy, why],
      leadsTo,
    })),
}

function addressesOf({ addresses }: FirewallEnd): readonly string[] {
  if (addresses === 'anywhere') return [words.anywhere]
  return addresses.length > 0 ? addresses : [words.unknown]
}

/** Kept while what it is made of is the same; moving things changes nothing of it. */
export const listsOf = keptWhile(
  ({ items, organization }: Design) => [items, organization],
  (design): Readonly<Record<ListId, List>> => {
    const list = (id: ListId): List => ({
      id,
      title: words.titles[id],
      columns: columns[id],
      rows: rows[id](design),
    })
    return { firewall: list('firewall'), dns: list('dns'), certificates: list('certificates') }
  },
)
