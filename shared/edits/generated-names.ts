import { domainNameOf } from '../model/accepted-domains'
import type { Design, Item, NodeItem } from '../model/design'
import { freeName, takenNames, withoutNumber } from '../model/ids'
import { indexes } from '../model/indexes'
import type { AcceptedDomain, Credential } from '../model/organization-items'
import { setItems } from './edit'

/** What drawing a line calls the account that it needs, by the object that the account belongs to. */
export const accountNames = {
  localOn: (server: string) => `Local account on ${server}`,
  on: (gateway: string) => `Account on ${gateway}`,
  of: (gateway: string) => `Account of ${gateway}`,
}

/** What drawing a line says of the account. */
export const accountPurposes = {
  toMailboxServers: (edge: string) => `${edge} signs in to the Mailbox servers`,
  toEdge: (edge: string) => `The Mailbox servers sign in to ${edge}`,
  toGateway: (gateway: string) => `Exchange signs in to ${gateway}`,
  fromGateway: (gateway: string) => `${gateway} signs in to Exchange`,
}

export function routeName(from: string, to: string): string {
  return `${from} to ${to}`
}

/** Texts that were made from the name of a node follow its new name, as long as nobody has worded them otherwise. */
export function followName(design: Design, node: NodeItem, next: string): Design {
  if (node.name === next) return design
  const { credential, inboundRoute } = indexes(design).byKind
  const renamed: Record<string, Item> = {}
  for (const label of credential) {
    const name = reworded(label.name, namesFor(label, node), node.name, next)
    const purpose = reworded(label.purpose, Object.values(accountPurposes), node.name, next)
    if (name !== label.name || purpose !== label.purpose) renamed[label.id] = { ...label, name, purpose }
  }
  for (const route of inboundRoute) {
    const [from, to] = [design.items[route.from], design.items[route.to]]
    if (!from || !to || (from.id !== node.id && to.id !== node.id)) continue
    if (route.name !== routeName(from.name, to.name)) continue
    const name = routeName(from.id === node.id ? next : from.name, to.id === node.id ? next : to.name)
    renamed[route.id] = { ...route, name }
  }
  return setItems(design, renamed)
}

/**
 * The name of an accepted domain that is to stand for another domain: one that was made from the domain, also with a number
 * because that was taken, follows it; one that somebody chose stays.
 */
export function nameForDomain(design: Design, domain: AcceptedDomain, next: string): string {
  if (bare(domain.name) !== bare(domainNameOf(domain, design))) return domain.name
  const others = (indexes(design).acceptedDomainsAt.get(domain.home) ?? []).filter(({ id }) => id !== domain.id)
  return freeName(takenNames(others), next)
}

function bare(name: string): string {
  return withoutNumber(name.trim()).toLowerCase()
}

type Wording = (name: string) => string

/** A local account is one of its own server only: two servers may be called alike for a moment. */
function namesFor({ account }: Credential, { id }: NodeItem): readonly Wording[] {
  return account?.where === id ? [accountNames.localOn] : [accountNames.on, accountNames.of]
}

/** `Account on Gateway (2)` keeps its number. */
function reworded(text: string, wordings: readonly Wording[], before: string, after: string): string {
  const [, stem = text, number = ''] = /^(.*?)( \(\d+\))?$/s.exec(text) ?? []
  const wording = wordings.find((words) => words(before) === stem)
  return wording ? wording(after) + number : text
}
