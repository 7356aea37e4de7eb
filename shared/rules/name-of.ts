import type { NodeItem } from '../model/design'

/** How a sentence names a server or another end. */
export function nameOf({ name, kind }: Pick<NodeItem, 'name' | 'kind'>): string {
  if (name.trim() !== '') return name
  return kind === 'server' ? 'A server without a name' : 'An end without a name'
}

/** The same within a sentence. */
export function nameWithin(node: Pick<NodeItem, 'name' | 'kind'>): string {
  const name = nameOf(node)
  return name === node.name ? name : `${name[0]?.toLowerCase()}${name.slice(1)}`
}
