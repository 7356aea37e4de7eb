import { useMemo } from 'react'
import type { Design } from '../../shared/model/design'
import type { SceneNode } from '../diagram/scene'
import { sceneOf } from '../diagram/scene-of'
import { useApp } from '../store/store'
import { nodeLabel } from './words'

/** What screen readers say of each node. Dragging changes nothing of it. */
export function useNodeLabels(): (node: SceneNode) => string {
  const items = useApp((state) => state.design.items)
  return useMemo(() => {
    const labels = labelsOf(useApp.getState().design)
    return (node: SceneNode) => labels.get(node.id) ?? node.name
    // The scene depends on the layout too, but names and connections only on the items.
  }, [items])
}

function labelsOf(design: Design): ReadonlyMap<string, string> {
  const { nodes, lines } = sceneOf(design)
  const names = new Map(nodes.map((node) => [node.id, node.name]))
  const to = new Map<string, Set<string>>()
  const from = new Map<string, Set<string>>()
  for (const line of lines) {
    add(to, line.from, names.get(line.to))
    add(from, line.to, names.get(line.from))
  }
  return new Map(
    nodes.map((node) => [node.id, nodeLabel(node, [...(to.get(node.id) ?? [])], [...(from.get(node.id) ?? [])])]),
  )
}

function add(map: Map<string, Set<string>>, key: string, name: string | undefined) {
  if (name === undefined) return
  const known = map.get(key)
  if (known) known.add(name)
  else map.set(key, new Set([name]))
}
