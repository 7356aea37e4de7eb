import { domainNameOf } from '../shared/model/accepted-domains'
import { find, type Design } from '../shared/model/design'

/**
 * How Exchange identifies the object with that id: `EDGE01\From Internet` for a Receive connector, the domain for an accepted
 * domain, else its name. Two objects may share it; the id tells them apart.
 */
export function identityOf(design: Design, id: string): string {
  const item = design.items[id] ?? design.baseline[id]
  if (!item) return id
  if (item.kind === 'acceptedDomain') return domainNameOf(item, design)
  if (item.kind !== 'receiveConnector') return item.name || id
  const server = find(design, 'server', item.server)
  return server ? `${server.name}\\${item.name}` : item.name
}
