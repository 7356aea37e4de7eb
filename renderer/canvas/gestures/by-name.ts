import type { SceneNode } from '../../../shared/diagram/scene'

/**
 * The node that the typed beginning of a name means: the name begins with it, else a word of the name does, else it holds it.
 * Among equals the first by name; one for which `isLast` says so only where no other fits.
 */
export function nodeByName(
  nodes: readonly SceneNode[],
  typed: string,
  isLast: (node: SceneNode) => boolean = () => false,
): SceneNode | undefined {
  const wanted = typed.toLowerCase()
  const found = nodes.flatMap((node) => {
    const rank = rankOf(node.name.toLowerCase(), wanted)
    return rank === undefined ? [] : [{ node, rank: rank + (isLast(node) ? worst : 0) }]
  })
  found.sort((one, other) => one.rank - other.rank || byName(one.node, other.node))
  return found[0]?.node
}

const worst = 3

function rankOf(name: string, wanted: string): number | undefined {
  if (name.startsWith(wanted)) return 0
  if (name.split(/[\s._-]/).some((word) => word.startsWith(wanted))) return 1
  return name.includes(wanted) ? 2 : undefined
}

function byName(one: SceneNode, other: SceneNode): number {
  return one.name.localeCompare(other.name, 'en', { numeric: true })
}

/** What was typed with one more key: a name goes on, or where none does, another one begins. Undefined where none begins with it. */
export function typedOn(nodes: readonly SceneNode[], typed: string, key: string): string | undefined {
  return [typed + key, key].find((text) => nodeByName(nodes, text))
}
