import type { FixedCommandId } from '../../shared/commands'
import { isLine } from '../store/still-selected'
import { isNode, type Design } from '../../shared/model/design'

type Groups = readonly (readonly FixedCommandId[])[]

/** What stands in the menu of each kind of thing, in groups: commands, so that they are called and do as everywhere else. */
const menus = {
  server: [
    ['rename', 'cut', 'copy', 'duplicate', 'duplicateWithConnectors'],
    ['focusOnFlow', 'zoomToSelection'],
    ['delete'],
  ],
  object: [['rename', 'cut', 'copy', 'duplicate'], ['focusOnFlow', 'zoomToSelection'], ['delete']],
  still: [['rename', 'cut', 'copy', 'duplicate'], ['zoomToSelection'], ['delete']],
  arrow: [['cut', 'copy', 'duplicate'], ['zoomToSelection'], ['delete']],
  line: [['focusOnFlow', 'zoomToSelection'], ['resetBends'], ['delete']],
  several: [['cut', 'copy', 'duplicate'], ['focusOnFlow', 'zoomToSelection'], ['delete']],
  canvas: [
    ['paste', 'selectAll'],
    ['find', 'zoomToFit', 'zoomToActualSize'],
    ['colourBySecurity', 'colourByRole', 'colourByFinding'],
  ],
} as const satisfies Readonly<Record<string, Groups>>

/** The menu for what is selected. */
export function groupsFor(design: Design, selection: readonly string[]): Groups {
  return menus[menuFor(design, selection)]
}

function menuFor({ items }: Design, [first, ...others]: readonly string[]): keyof typeof menus {
  if (first === undefined) return 'canvas'
  if ([first, ...others].every(isLine)) return 'line'
  if (others.length > 0) return 'several'
  const item = items[first]
  if (item?.kind === 'server' || item?.kind === 'arrow') return item.kind
  return isNode(item) ? 'object' : 'still'
}
