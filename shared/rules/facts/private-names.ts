import { parseHostName } from '../../exchange/domains'
import type { NodeItem } from '../../model/design'

/** Endings that are reserved for private use or for no use at all (RFC 2606, RFC 6762, ICANN: .internal). */
const privateEndings: ReadonlySet<string> = new Set([
  'corp',
  'home',
  'internal',
  'intranet',
  'invalid',
  'lan',
  'local',
  'localdomain',
  'test',
])

/** A name that nobody outside knows and no public authority signs: a private ending, a single label, or an address. */
export function isPrivateName(text: string): boolean {
  const name = text.trim().toLowerCase().replace(/^\*\./, '')
  const read = parseHostName(name)
  if (!read.ok || read.value.kind === 'address') return read.ok
  const labels = name.replace(/\.$/, '').split('.')
  return labels.length < 2 || privateEndings.has(labels.at(-1) ?? '')
}

/** A smart host that has to be looked up, and that the DNS of the inside alone knows: by its name, or since it is a server there. */
export function isKnownInsideOnly(host: string, node: NodeItem | undefined): boolean {
  if (/^[\d.]+$|:/.test(host)) return false
  return isPrivateName(host) || (node?.kind === 'server' && node.role !== 'edge')
}
