import { useEffect, useLayoutEffect, useRef } from 'react'
import { useStoreApi, type ReactFlowState } from '@xyflow/react'
import { useWorkspace } from '../../workspace/use-workspace'
import { useColours } from '../colours'
import { drawing } from '../drawing'
import { useLit } from '../lit'
import { layers } from '../nodes/flow-nodes'
import { useSelected } from '../lines/LinesLayer'
import { frameOf, isSharp, stillServes, type Frame, type View } from './frame'
import { paintedOf } from './painted'
import { createPicture } from './picture'

/** So long after the last movement the view is at rest, in milliseconds. */
const rest = 120

/**
 * Lines, cards and labels, painted into one canvas that lies in React Flow's viewport and moves along with it: while the view moves
 * the picture is shown as it is, and at rest it is painted anew if its pixels are not those of the screen.
 */
export function Picture() {
  const workspace = useWorkspace()
  const canvas = useRef<HTMLCanvasElement>(null)
  const flow = useStoreApi()
  const colours = useColours()
  const selection = useSelected()
  const lit = useLit()
  const looks = useRef({ colours, selection, lit })
  const repaint = useRef<() => void>(undefined)

  useLayoutEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context) return
    const picture = createPicture(context)
    const viewport = element.closest<HTMLElement>('.react-flow__viewport')
    let frame: Frame | undefined
    let tight = false
    let waiting = 0
    let resting = 0

    function paint() {
      waiting = 0
      const view = viewOf(flow.getState())
      if (view.width === 0 || !element) return
      if (!frame || !stillServes(frame, view)) frame = place(element, frameOf(view, tight))
      tight = false
      picture.paint(paintedOf(drawing(workspace).store.getState(), looks.current, frame.box), frame)
    }
    function soon() {
      waiting ||= requestAnimationFrame(paint)
    }
    function moved() {
      const view = viewOf(flow.getState())
      if (!frame || !stillServes(frame, view)) soon()
      // A layer of its own, so that nothing is painted while it moves.
      if (viewport) viewport.style.willChange = 'transform'
      clearTimeout(resting)
      resting = window.setTimeout(rested, rest)
    }
    function rested() {
      if (viewport) viewport.style.willChange = ''
      if (frame && isSharp(frame, viewOf(flow.getState()))) return
      frame = undefined
      soon()
    }
    /* While it lasts each frame paints, and the browser takes over all of the picture each time. */
    function dragBegan() {
      frame = undefined
      tight = true
    }
    function fontsCame() {
      picture.forget()
      soon()
    }

    paint()
    repaint.current = soon
    document.fonts.addEventListener('loadingdone', fontsCame)
    const stops = [
      drawing(workspace).store.subscribe(({ moving }, before) => {
        if (moving && !before.moving) dragBegan()
        soon()
      }),
      flow.subscribe((state, before) => {
        const { transform, width, height } = before
        if (state.transform !== transform || state.width !== width || state.height !== height) moved()
      }),
    ]
    return () => {
      cancelAnimationFrame(waiting)
      clearTimeout(resting)
      if (viewport) viewport.style.willChange = ''
      document.fonts.removeEventListener('loadingdone', fontsCame)
      stops.forEach((stop) => stop())
    }
  }, [workspace, flow])

  useEffect(() => {
    looks.current = { colours, selection, lit }
    repaint.current?.()
  }, [colours, selection, lit])

  return <canvas ref={canvas} className="picture" style={{ zIndex: layers.lines }} aria-hidden />
}

function viewOf({ transform: [x, y, zoom], width, height }: ReactFlowState): View {
  return { x, y, zoom, width, height, density: window.devicePixelRatio }
}

/** Puts the canvas where its frame is in the scene. */
function place(element: HTMLElement, frame: Frame): Frame {
  element.style.transform = `translate(${frame.box.x}px, ${frame.box.y}px) scale(${1 / frame.scale})`
  return frame
}
