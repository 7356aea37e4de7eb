import { useRef, type KeyboardEvent } from 'react'
import { ViewportPortal } from '@xyflow/react'
import { card, contentLeft } from '../../shared/diagram/card'
import type { Box, Scene } from '../../shared/diagram/scene'
import { zoneTitleBox } from '../../shared/diagram/zone-svg'
import { renameItem } from '../../shared/edits/rename'
import { useDrawing } from '../canvas/drawing'
import { focusCanvas } from '../canvas/view/view'
import { overlay } from '../store/overlays'
import { app } from '../store/store'
import { takeTyping } from '../store/typed-ahead'
import { useWorkspace } from '../workspace/use-workspace'
import { steps, words } from './words'
import './renaming.css'

/** The name of an object as a text field, where it stands. It commits on Enter or when the focus leaves; Escape leaves it as it was. */
export function RenameField({ id }: { id: string }) {
  const workspace = useWorkspace()
  const place = useDrawing(({ scene }) => scene)
  const given = useRef(false)
  const name = app(workspace).design.items[id]?.name ?? ''
  const box = nameBox(place, id)
  if (!box) return null

  function finish(text: string) {
    const wanted = text.trim()
    if (!given.current && wanted !== '' && wanted !== name)
      app(workspace).apply(steps.rename(name), renameItem(id, wanted))
    overlay(workspace, { renaming: null })
  }

  function pressed(event: KeyboardEvent) {
    event.stopPropagation()
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    given.current = event.key === 'Escape'
    focusCanvas(workspace)
  }

  return (
    <ViewportPortal>
      <input
        className="rename-field nodrag nopan nowheel"
        aria-label={words.name(name)}
        autoFocus
        spellCheck={false}
        defaultValue={name}
        style={{ left: box.x, top: box.y, width: box.width }}
        onFocus={(event) => {
          const typed = takeTyping(workspace)
          if (typed === '') event.target.select()
          else event.target.value = typed
        }}
        onBlur={(event) => finish(event.target.value)}
        onKeyDown={pressed}
      />
    </ViewportPortal>
  )
}

const least = 140

/** Where the name stands, in the coordinates of the scene. */
function nameBox({ nodes, zones }: Scene, id: string): Box | undefined {
  const node = nodes.find((one) => one.id === id)
  if (node) {
    const left = contentLeft(node.symbol) + card.tile + card.titleGap - 5
    return {
      x: node.x + left,
      y: node.y + card.nameBaseline - 16,
      width: Math.max(least, node.width - left - 6),
      height: 22,
    }
  }
  const zone = zones.find((one) => one.id === id)
  if (!zone) return undefined
  const title = zoneTitleBox(zone)
  return { ...title, x: title.x - 5, y: title.y - 4, width: Math.max(least, title.width + 40) }
}
