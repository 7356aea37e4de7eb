import type { Design } from '../../shared/model/design'
import { contentsOf } from '../../shared/model/zone-contents'
import { ask } from '../canvas/sheet/sheet'
import { clientPoint } from '../canvas/view/view'
import type { Workspace } from '../workspace/workspace'
import { words } from './deleting-words'

/** What stands in the areas among those items and is not among them itself. */
export function leftBehind(items: readonly string[], design: Design): readonly string[] {
  const areas = items.filter((id) => design.items[id]?.kind === 'zone')
  const asked = new Set(items)
  return [...contentsOf(areas, design)].filter((id) => !asked.has(id))
}

/** Asks whether what stands in areas goes with them, at the first of these. */
export function askAboutContent(
  workspace: Workspace,
  design: Design,
  items: readonly string[],
  content: readonly string[],
  remove: (items: readonly string[]) => void,
) {
  const [first = ''] = items.filter((id) => design.items[id]?.kind === 'zone')
  const names = content.map((id) => design.items[id]?.name ?? '')
  const { x, y } = design.layout[first] ?? { x: 0, y: 0 }
  ask(workspace, {
    at: clientPoint(workspace, { x: x + 40, y: y + 40 }),
    title: words.areaTitle(design.items[first]?.name ?? ''),
    question: words.areaQuestion(content.length),
    choices: [
      { title: words.areaOnly, hint: words.areaOnlyHint, chosen: () => remove(items) },
      { title: words.areaWithContent, hint: words.goes(names), chosen: () => remove([...items, ...content]) },
    ],
  })
}
