import { useDeferredValue, useMemo } from 'react'
import { isLocked } from '../../../shared/edits/locked'
import type { Design, NodeItem } from '../../../shared/model/design'
import { indexes } from '../../../shared/model/indexes'
import { lines, sourcesOf } from '../../../shared/model/relations'
import { useInspected } from '../inspected'
import { ObjectList, type ListedObject } from '../ObjectList'
import { words } from './words'

/** The Send connectors and inbound routes that start or end at a node. */
export function LinesOfNode({ node }: { node: NodeItem }) {
  // All lines of the design are looked at: what was typed stands there first.
  const design = useDeferredValue(useInspected((state) => state.design))
  const objects = useMemo(() => subjectsAt(node.id, design), [node.id, design])
  return <ObjectList label={words.sendConnectors} objects={objects} />
}

function subjectsAt(nodeId: string, design: Design): readonly ListedObject[] {
  const details = new Map<string, Set<string>>()
  const note = (id: string, detail: string) => details.set(id, (details.get(id) ?? new Set()).add(detail))
  for (const connector of indexes(design).byKind.sendConnector) {
    // A connector that leads nowhere yet has no line, but names its servers already.
    if (sourcesOf(connector, design).some(({ id }) => id === nodeId)) note(connector.id, words.sends)
  }
  for (const { kind, subject, from, to } of lines(design)) {
    if (kind === 'edgeSync' || (from !== nodeId && to !== nodeId)) continue
    note(subject, kind === 'inbound' ? words.inbound : from === nodeId ? words.sends : words.receives)
  }
  return [...details].flatMap(([id, set]) => {
    const item = design.items[id]
    return item ? [{ id, name: item.name, detail: [...set].join(', '), locked: isLocked(item) }] : []
  })
}
