import type { Design } from '../model/design'
import { nextName } from '../model/ids'
import { indexes } from '../model/indexes'
import type { Server } from '../model/server'

/** What follows the first label of a host name; the whole name where it has one label only. */
export function domainPart(fqdn: string): string {
  const dot = fqdn.indexOf('.')
  return dot === -1 ? fqdn : fqdn.slice(dot + 1)
}

/** The FQDN that a server of that name gets in a domain (`''`: in none). */
export function fqdnOf(name: string, domain: string): string {
  return [name.toLowerCase(), domain].filter(Boolean).join('.')
}

/** The first of EDGE01, EDGE02, … that is no server's name and whose FQDN in that domain is no server's either. */
export function nextServerName(design: Design, stem: string, domain: string): string {
  return nextName(takenServerNames(indexes(design).byKind.server, domain), stem)
}

/** In lower case, the names that no server beside these can have whose FQDN is in that domain. */
export function takenServerNames(
  servers: readonly Pick<Server, 'name' | 'fqdn'>[],
  domain: string,
): ReadonlySet<string> {
  const taken = new Set<string>()
  for (const { name, fqdn } of servers) {
    taken.add(name.toLowerCase())
    const [label = ''] = fqdn.toLowerCase().split('.')
    if (fqdn.toLowerCase() === fqdnOf(label, domain.toLowerCase())) taken.add(label)
  }
  return taken
}

/** The FQDN of a server under another name: as long as it starts with the name, it goes along. */
export function fqdnAfterRename({ name, fqdn }: Server, next: string): string {
  const [label = ''] = fqdn.split('.')
  if (next.trim() === '' || label.toLowerCase() !== name.toLowerCase()) return fqdn
  return `${label === name ? next : next.toLowerCase()}${fqdn.slice(label.length)}`
}
