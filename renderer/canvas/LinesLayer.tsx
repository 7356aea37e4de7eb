import { memo, useMemo, type PointerEvent } from 'react'
import { LabelSvg, LeaderSvg } from '../../shared/diagram/label-svg'
import { LineSvg } from '../../shared/diagram/line-svg'
import type { Box, RoutedLabel, RoutedLine } from '../../shared/diagram/scene'
import type { Theme } from '../../shared/diagram/theme'
import { app, useApp } from '../store/store'
import { useDiagramTheme } from '../styles/use-theme'
import { useWorkspace } from '../workspace/use-workspace'
import type { Workspace } from '../workspace/workspace'
import { ConnectLine } from './ConnectLine'
import { useDrawing } from './drawing'
import { layers } from './flow-nodes'
import { useNearBox } from './near-box'
import { nearPart } from './near-line'

/** The lines, between the zones and the cards: only those near the view. */
export function LinesLayer() {
  const lines = useDrawing((drawing) => drawing.routed.lines)
  const near = useNearBox()
  const theme = useDiagramTheme()
  const selection = useSelected()
  return (
    <svg className="lines" style={{ zIndex: layers.lines }} aria-hidden>
      {selectedLast(
        lines.flatMap((line) => nearPart(line, near) ?? []),
        selection,
      ).map((line) => (
        <Line key={line.id} line={line} theme={theme} selected={selection.has(line.id)} />
      ))}
    </svg>
  )
}

/** The labels, over everything. */
export function LabelsLayer() {
  const labels = useDrawing((drawing) => drawing.routed.labels)
  const near = useNearBox()
  const theme = useDiagramTheme()
  const selection = useSelected()
  const seen = labels.filter((label) => overlap(label, near))
  const isSelected = ({ lineIds }: RoutedLabel) => lineIds.some((id) => selection.has(id))
  return (
    <svg className="lines" style={{ zIndex: layers.labels }} aria-hidden>
      {seen.map((label) => (
        <LeaderSvg key={label.bundle} label={label} theme={theme} selected={isSelected(label)} />
      ))}
      {seen.map((label) => (
        <Label key={label.bundle} label={label} theme={theme} selected={isSelected(label)} />
      ))}
      <ConnectLine />
    </svg>
  )
}

const Line = memo(function Line({ line, theme, selected }: { line: RoutedLine; theme: Theme; selected: boolean }) {
  const workspace = useWorkspace()
  return (
    <g data-line={line.id}>
      <path
        className="line-reach"
        d={line.path}
        onPointerDown={(event) => pick(workspace, [lineAt(workspace, line.id, event)], event)}
      />
      <LineSvg line={line} theme={theme} selected={selected} />
    </g>
  )
})

const Label = memo(function Label({ label, theme, selected }: { label: RoutedLabel; theme: Theme; selected: boolean }) {
  const workspace = useWorkspace()
  return (
    <g className="label" data-label={label.bundle} onPointerDown={(event) => pick(workspace, label.lineIds, event)}>
      <LabelSvg label={label} theme={theme} selected={selected} />
    </g>
  )
})

/** Where lines run over each other, each press picks the next of them. */
function lineAt(workspace: Workspace, top: string, { clientX, clientY }: PointerEvent): string {
  const here = document
    .elementsFromPoint(clientX, clientY)
    .flatMap((element) => element.closest<SVGGElement>('[data-line]')?.dataset.line ?? [])
    .toSorted()
  const [selected, ...others] = app(workspace).selection
  const index = selected !== undefined && others.length === 0 ? here.indexOf(selected) : -1
  return index < 0 ? top : (here[(index + 1) % here.length] ?? top)
}

/** A line is picked alone; its label picks every line of the connector. With Ctrl or Shift they join the selection. */
function pick(workspace: Workspace, ids: readonly string[], event: PointerEvent) {
  if (event.button !== 0) return
  event.stopPropagation()
  const { selection, select } = app(workspace)
  if (!event.shiftKey && !event.ctrlKey && !event.metaKey) return select(ids)
  const all = ids.every((id) => selection.includes(id))
  select(all ? selection.filter((id) => !ids.includes(id)) : [...new Set([...selection, ...ids])])
}

export function useSelected(): ReadonlySet<string> {
  const selection = useApp((state) => state.selection)
  return useMemo(() => new Set(selection), [selection])
}

function selectedLast(lines: readonly RoutedLine[], selection: ReadonlySet<string>): readonly RoutedLine[] {
  if (!lines.some((line) => selection.has(line.id))) return lines
  return [...lines.filter((line) => !selection.has(line.id)), ...lines.filter((line) => selection.has(line.id))]
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x <= other.x + other.width &&
    one.x + one.width >= other.x &&
    one.y <= other.y + other.height &&
    one.y + one.height >= other.y
  )
}
