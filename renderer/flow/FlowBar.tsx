import { useEffect, useMemo } from 'react'
import { Button } from '@fluentui/react-components'
import { flowThrough } from '../../shared/routing/flow-through'
import { light } from '../canvas/lit'
import { focusCanvas } from '../canvas/view/view'
import { overlay } from '../store/overlays'
import { subjectOf } from '../store/still-selected'
import { useApp } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import { words } from './words'
import './flow-bar.css'

/** The flow through some objects or lines stays lit, and follows what is edited, until everything is shown again. */
export function FlowBar({ flow: ids }: { flow: readonly string[] }) {
  const workspace = useWorkspace()
  const design = useApp((state) => state.design)
  const flow = useMemo(() => flowThrough(design, ids), [design, ids])
  useEffect(() => light(workspace, 'flow', new Set([...ids, ...flow.lines, ...flow.nodes])), [workspace, ids, flow])
  useEffect(() => () => light(workspace, 'flow', null), [workspace])

  function close() {
    overlay(workspace, { flow: null })
    focusCanvas(workspace)
  }

  const names = ids.map((id) => design.items[subjectOf(id)]?.name ?? '')
  return (
    <div className="float flow-bar" role="status" aria-label={words.flow}>
      <span>{words.of(names, flow.lines.size)}</span>
      <Button size="small" appearance="subtle" onClick={close}>
        {words.showAll}
      </Button>
    </div>
  )
}
