import { keptWhile } from '../../../shared/kept'
import { itemsAlone, type Design } from '../../../shared/model/design'
import type { SceneLine } from '../../../shared/diagram/scene'
import { indexes } from '../../../shared/model/indexes'
import { plainText } from '../../../shared/model/note-markup'
import { sceneOf } from '../../../shared/diagram/scene-of'
import { useApp } from '../../store/store'
import { nodeLabel, words, zoneLabel } from '../words'

/** By the id of an object; its name is said of what is not known. */
export type Label = (drawn: { id: string; name?: string }) => string

/** What screen readers say of each node. Dragging changes nothing of it: names and connections depend on the items only. */
export function useNodeLabels(): Label {
  return useApp(({ design }) => labelOf(design))
}

/** Found when the first node asks: from afar none is in the page. */
const labelOf = keptWhile(itemsAlone, (design): Label => {
  let labels: ReadonlyMap<string, string> | undefined
  return ({ id, name = '' }) => {
    labels ??= labelsOf(design)
    return labels.get(id) ?? name
  }
})

function labelsOf(design: Design): ReadonlyMap<string, string> {
  const { nodes, zones, notes, lines } = sceneOf(design)
  const names = new Map(nodes.map((node) => [node.id, node.name]))
  const to = new Map<string, Set<string>>()
  const from = new Map<string, Set<string>>()
  for (const line of lines) {
    add(to, line.from, spoken(names.get(line.to), line))
    add(from, line.to, spoken(names.get(line.from), line))
  }
  const { inZone } = indexes(design)
  return new Map([
    ...nodes.map(
      (node) => [node.id, nodeLabel(node, [...(to.get(node.id) ?? [])], [...(from.get(node.id) ?? [])])] as const,
    ),
    ...zones.map((zone) => {
      const inside = inZone.get(zone.id) ?? []
      const contents = inside.map(({ name }) => name)
      return [zone.id, zoneLabel(zone, contents)] as const
    }),
    ...notes.map(({ id, text, head }) => [id, head ? words.arrow : words.note(plainText(text))] as const),
  ])
}

function spoken(name: string | undefined, { look }: SceneLine): string | undefined {
  return name !== undefined && look === 'disabled' ? words.disabled(name) : name
}

function add(map: Map<string, Set<string>>, key: string, name: string | undefined) {
  if (name === undefined) return
  const known = map.get(key)
  if (known) known.add(name)
  else map.set(key, new Set([name]))
}
