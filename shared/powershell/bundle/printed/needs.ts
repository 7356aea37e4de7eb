import type { PlacedEdge } from '../../designed/edges'
import type { NeededAccount } from '../needs/accounts'
import type { NeededCertificate } from '../needs/certificates'
import type { NeededServer } from '../needs/servers'
import { call, printed, told } from './text'

export function printedServer({ key, name, fqdn, role, version, addresses }: NeededServer): string {
  return call('Add-Server', {
    Key: told(key),
    Name: told(name),
    Fqdn: told(fqdn),
    Role: printed(role),
    Version: printed(version),
    Address: addresses.length === 0 ? undefined : `@(${addresses.map(told).join(', ')})`,
  })
}

export function printedEdge({ key, name, site }: PlacedEdge): string {
  return call('Add-Edge', { Key: told(key), Name: told(name), Site: site === undefined ? undefined : told(site) })
}

export function printedCmdlets(cmdlets: readonly string[]): string {
  return cmdlets.length === 0 ? '' : call('Add-Cmdlet', { Name: cmdlets.map(printed).join(', ') })
}

export function printedAccount({ label, purpose, where, isMemberOfExchangeServers }: NeededAccount): string {
  return call('Add-Account', {
    Label: told(label),
    Purpose: told(purpose),
    Where: told(where),
    IsMemberOfExchangeServers: printed(isMemberOfExchangeServers),
  })
}

export function printedCertificate({ name, server, why }: NeededCertificate): string {
  return call('Add-Certificate', { Name: told(name), Server: told(server), Why: told(why) })
}
