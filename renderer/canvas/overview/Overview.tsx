import { useEffect, useRef } from 'react'
import { useStoreApi } from '@xyflow/react'
import { useWorkspace } from '../../workspace/use-workspace'
import { useColours } from '../colours'
import { drawing } from '../drawing'
import { useLit } from '../lit'
import { useSelected } from '../lines/LinesLayer'
import { createOverviewPainter } from './overview-painter'
import { useView } from '../view/view'

/** The drawing from afar: one canvas in place of thousands of elements. */
export function Overview() {
  const overview = useView((view) => view.overview)
  return overview ? <OverviewCanvas /> : null
}

function OverviewCanvas() {
  const workspace = useWorkspace()
  const canvas = useRef<HTMLCanvasElement>(null)
  const flow = useStoreApi()
  const colours = useColours()
  const selection = useSelected()
  const lit = useLit()
  const looks = useRef({ colours, selection, lit })
  const repaint = useRef<() => void>(undefined)

  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    const paintOverview = createOverviewPainter(context)
    let waiting = 0

    function paint() {
      waiting = 0
      const { width, height, transform } = flow.getState()
      if (context) resize(context.canvas, width, height)
      const [x, y, zoom] = transform
      paintOverview({
        drawing: drawing(workspace).store.getState(),
        ...looks.current,
        transform: { x, y, zoom },
      })
    }
    const soon = () => {
      waiting ||= requestAnimationFrame(paint)
    }
    paint()
    repaint.current = soon
    const stops = [
      drawing(workspace).store.subscribe(soon),
      flow.subscribe((state, before) => {
        const moved =
          state.transform !== before.transform || state.width !== before.width || state.height !== before.height
        if (moved) soon()
      }),
    ]
    return () => {
      cancelAnimationFrame(waiting)
      stops.forEach((stop) => stop())
    }
  }, [workspace, flow])

  useEffect(() => {
    looks.current = { colours, selection, lit }
    repaint.current?.()
  }, [colours, selection, lit])

  return <canvas ref={canvas} className="overview" aria-hidden />
}

function resize(canvas: HTMLCanvasElement, width: number, height: number) {
  const { devicePixelRatio } = window
  const [wide, high] = [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)]
  if (canvas.width !== wide) canvas.width = wide
  if (canvas.height !== high) canvas.height = high
}
