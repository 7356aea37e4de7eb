import type { NodeItem } from '../model/design'
import type { Adapter, Server } from '../model/server'
import type { NodeSymbol } from './scene'

export function symbolOf(node: NodeItem): NodeSymbol {
  return node.kind === 'server' ? node.role : node.kind
}

const roleWords: Record<Server['role'], string> = { edge: 'Edge Transport', mailbox: 'Mailbox', hub: 'Hub Transport' }

const roles2013Words: Record<NonNullable<Server['roles2013']>, string> = {
  both: 'Mailbox and Client Access',
  mailbox: 'Mailbox',
  clientAccess: 'Client Access',
}

const endWords: Record<Exclude<NodeItem['kind'], 'server'>, string> = {
  gateway: 'SMTP gateway',
  internet: 'Everybody',
  partner: 'Partner organization',
  exchangeOnline: 'Microsoft 365 tenant',
  application: 'Application or device',
}

/** The small line over a node's name: its role and version, or what kind of end it is. */
export function eyebrowOf(node: NodeItem): string {
  if (node.kind !== 'server') return endWords[node.kind]
  const role = node.roles2013 && node.role === 'mailbox' ? roles2013Words[node.roles2013] : roleWords[node.role]
  return `${role} · ${node.version}`
}

/** The lines under a node's name: addresses with the side they face, host name or domains. */
export function detailsOf(node: NodeItem, organizationDomains: readonly string[]): readonly string[] {
  switch (node.kind) {
    case 'server':
      return [
        ...node.adapters.flatMap((adapter) => adapterDetail(adapter, node.adapters.length > 1)),
        ...texts(node.fqdn),
      ]
    case 'internet':
      return organizationDomains.length === 0 ? [] : [`MX ${some(organizationDomains, 1)}`]
    case 'partner':
      return [...list(node.domains), ...list(node.addresses)]
    case 'exchangeOnline':
      return [...list(node.tenantDomains), ...list(node.hostNames)]
    case 'gateway':
    case 'application':
      return [...list(node.addresses), ...list(node.hostNames)]
  }
}

function adapterDetail(adapter: Adapter, several: boolean): readonly string[] {
  if (adapter.addresses.length === 0) return []
  return [several ? `${some(adapter.addresses, 2)}   ${adapter.facing}` : some(adapter.addresses, 2)]
}

function list(values: readonly string[]): readonly string[] {
  return values.length === 0 ? [] : [some(values, 2)]
}

function texts(text: string): readonly string[] {
  return text === '' ? [] : [text]
}

/** The first so many values, and how many more there are. */
export function some(values: readonly string[], count: number): string {
  const rest = values.length - count
  return rest > 0 ? `${values.slice(0, count).join(', ')} +${rest}` : values.join(', ')
}
