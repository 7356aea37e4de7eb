import type { NodeItem } from '../model/design'

/** How a sentence names a server or another end. */
export function nameOf({ name, kind }: Pick<NodeItem, 'name' | 'kind'>): string {
  if (name.trim() !== '') return name
  return kind === 'server' ? 'A server without a name' : 'An end without a name'
}
