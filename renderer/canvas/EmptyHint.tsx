import { Button } from '@fluentui/react-components'
import { app } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import { useDrawing } from './drawing'
import { words } from './words'

/** What to do with an empty canvas. */
export function EmptyHint() {
  const workspace = useWorkspace()
  const empty = useDrawing(({ scene }) => scene.nodes.length + scene.zones.length + scene.notes.length === 0)
  if (!empty) return null
  return (
    <div className="empty-hint">
      <h2>{words.emptyTitle}</h2>
      <p>{words.emptyText}</p>
      <Button onClick={() => app(workspace).show({ kind: 'start' })}>{words.emptyTemplates}</Button>
    </div>
  )
}
