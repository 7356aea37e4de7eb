import { MiniMap as FlowMiniMap } from '@xyflow/react'
import { useApp } from '../../store/store'
import { useDiagramTheme } from '../../styles/use-theme'
import { useWorkspace } from '../../workspace/use-workspace'
import type { FlowNode } from '../nodes/flow-nodes'
import { lookAt } from './view'
import { words } from '../words'

/** The whole drawing in small, to move about in. */
export function MiniMap() {
  const workspace = useWorkspace()
  const shown = useApp((state) => state.minimap)
  const theme = useDiagramTheme()
  if (!shown) return null
  const colour = (node: FlowNode) => {
    if (node.type === 'card') return theme.symbols[node.data.node.symbol]
    return node.type === 'note' ? theme.note.stroke : 'transparent'
  }
  const stroke = (node: FlowNode) => (node.type === 'zone' ? theme.zones[node.data.zone.zone].stroke : 'none')
  return (
    <FlowMiniMap<FlowNode>
      className="minimap"
      nodeColor={colour}
      nodeStrokeColor={stroke}
      nodeStrokeWidth={6}
      bgColor="var(--surface)"
      maskColor="color-mix(in srgb, var(--muted) 18%, transparent)"
      onClick={(_, point) => lookAt(workspace, point)}
      pannable
      zoomable
      ariaLabel={words.minimap}
    />
  )
}
