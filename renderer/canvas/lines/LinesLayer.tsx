import { memo, useMemo } from 'react'
import { overlaps } from '../../../shared/diagram/routing/geometry'
import type { RoutedLabel, RoutedLine } from '../../../shared/diagram/scene'
import { useApp } from '../../store/store'
import { settledDrawing, useDrawing } from '../drawing'
import { layers } from '../nodes/flow-nodes'
import { useNearBox } from './near-box'
import { nearPart } from './near-line'

/** Where the lines near the view are. They are painted in the picture; while something is dragged nobody looks for them here. */
export function LinesLayer() {
  const lines = useDrawing((drawing) => settledDrawing(drawing).routed.lines)
  const near = useNearBox()
  return (
    <svg className="lines" style={{ zIndex: layers.lines }} aria-hidden>
      {lines.map((line) => nearPart(line, near) && <Line key={line.id} line={line} />)}
    </svg>
  )
}

/** Where the labels are, over everything. */
export function LabelsLayer() {
  const labels = useDrawing((drawing) => settledDrawing(drawing).routed.labels)
  const near = useNearBox()
  return (
    <div className="labels" style={{ zIndex: layers.labels }} aria-hidden>
      {labels.map((label) => overlaps(label, near) && <Label key={label.bundle} label={label} />)}
    </div>
  )
}

const Line = memo(function Line({ line: { id, path } }: { line: RoutedLine }) {
  return <path className="line-reach" data-line={id} d={path} />
})

const Label = memo(function Label({ label: { bundle, text, x, y, width, height } }: { label: RoutedLabel }) {
  return (
    <div className="label" data-label={bundle} style={{ left: x, top: y, width, height }}>
      {text}
    </div>
  )
})

export function useSelected(): ReadonlySet<string> {
  const selection = useApp((state) => state.selection)
  return useMemo(() => new Set(selection), [selection])
}
