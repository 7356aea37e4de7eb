import type { Workspace } from '../../workspace/workspace'
import { stageBox, viewport } from '../view/view'
import { edgePull } from './edge-pull'
import { machine } from './machine'
import { pointerOf, pointerStill, type Pointer } from './pointer'
import type { StateName } from './state'

/** In these the view goes along where the pointer comes to the border. */
const pulling: ReadonlySet<StateName | 'idle'> = new Set<StateName>([
  'dragging',
  'lassoing',
  'connecting',
  'reconnecting',
  'resizing',
])

/** What has a pointer of its own, over the drawing or within it. */
const ownPointer = 'input, textarea, [contenteditable], button, .nodrag'

/** A press on the drawing. From then on the window is heard, wherever the pointer goes, until the gesture ends. */
export function pressedOn(workspace: Workspace, event: PointerEvent): boolean {
  const target = event.target instanceof Element ? event.target : null
  if (!target?.closest('.react-flow') || target.closest(ownPointer)) return false
  finishTyping()
  const pointer = pointerOf(workspace, event)
  if (!machine(workspace).press(pointer)) return false
  follow(workspace, event.pointerId, pointer)
  return true
}

function follow(workspace: Workspace, pointerId: number, pressed: Pointer) {
  const gestures = machine(workspace)
  const stop = new AbortController()
  const options = { signal: stop.signal, capture: true }
  const box = stageBox(workspace)
  let pointer = pressed
  let pulls = 0

  function moveTo(next: Pointer) {
    pointer = next
    gestures.move(pointer)
    if (pulls === 0 && pulling.has(gestures.now())) pulls = requestAnimationFrame(pullView)
  }
  function pullView() {
    pulls = 0
    const by = box ? edgePull(pointer.client, box) : { x: 0, y: 0 }
    if (by.x === 0 && by.y === 0) return
    const view = viewport(workspace)
    const now = view.get()
    view.set({ ...now, x: now.x + by.x, y: now.y + by.y })
    moveTo(pointerStill(workspace, pointer))
  }
  function end(how: 'release' | 'cancel') {
    stop.abort()
    cancelAnimationFrame(pulls)
    if (how === 'cancel') return gestures.cancel()
    // A click is heard by others; what a gesture opened would take it for one outside, and close again.
    if (gestures.now() !== 'pressed') swallowClick()
    gestures.release(pointer)
  }
  const ours = (hear: (event: PointerEvent) => void) => (event: PointerEvent) => {
    if (event.pointerId === pointerId) hear(event)
  }

  addEventListener(
    'pointermove',
    ours((event) => moveTo(pointerOf(workspace, event))),
    options,
  )
  addEventListener(
    'pointerup',
    ours((event) => {
      pointer = pointerOf(workspace, event)
      end('release')
    }),
    options,
  )
  addEventListener(
    'pointercancel',
    ours(() => end('cancel')),
    options,
  )
  addEventListener('blur', (event) => event.target === window && end('cancel'), options)
  for (const type of ['keydown', 'keyup'] as const) {
    addEventListener(
      type,
      (event) => {
        if (event.key === 'Escape') end('cancel')
        else moveTo(pointerStill(workspace, pointer, event))
        // While the pointer is at work keys mean nothing else: nothing that is dragged is deleted or undone meanwhile.
        if (event.key === ' ') return
        event.stopPropagation()
        event.preventDefault()
      },
      options,
    )
  }
}

/** What is being typed belongs to the design before another thing is picked: leaving the field commits it. */
function finishTyping() {
  const field = document.activeElement
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.blur()
}

function swallowClick() {
  const swallow = (event: Event) => event.stopPropagation()
  addEventListener('click', swallow, { capture: true })
  setTimeout(() => removeEventListener('click', swallow, { capture: true }))
}
