import { Link } from '@fluentui/react-components'
import type { Design } from '../../shared/model/design'
import { app } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import { useCameFrom } from './came-from'
import { useInspected } from './inspected'
import { linesOf, subjectsOf, titleOf } from './lines/selected-lines'
import { words } from './words'

interface Props {
  /** The object whose panel it is. */
  id: string
  /** Where it belongs, as a selection: nothing selected is the design itself. */
  home: { name: string; ids: readonly string[] }
}

/** From an object that has no place on the canvas to where it belongs, and to what was selected before. */
export function WayBack({ id, home }: Props) {
  const design = useInspected((state) => state.design)
  const from = useCameFrom((state) => (state.id === id ? state.ids : none))
  const before = nameOf(from, design)
  const isElsewhere = before !== undefined && from.join() !== home.ids.join()
  return (
    <>
      {isElsewhere && (
        <>
          <Way name={before} ids={from} />
          {' · '}
        </>
      )}
      <Way name={home.name} ids={home.ids} />
    </>
  )
}

const none: readonly string[] = []

function Way({ name, ids }: { name: string; ids: readonly string[] }) {
  const workspace = useWorkspace()
  return (
    <Link as="button" style={{ fontSize: 11 }} title={words.backTo(name)} onClick={() => app(workspace).select(ids)}>
      ‹ {name}
    </Link>
  )
}

/** What a selection is called; undefined where none of it is there any more. */
function nameOf(ids: readonly string[], design: Design): string | undefined {
  const subject = subjectsOf(ids)?.subject
  if (subject !== undefined) {
    const list = linesOf(design, subject, ids)
    return list.length > 0 ? titleOf(list, design) : undefined
  }
  const names = ids.flatMap((one) => design.items[one]?.name ?? [])
  return names.length > 1 ? words.several(names.length) : names[0]
}
