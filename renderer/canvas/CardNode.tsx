import { memo } from 'react'
import type { NodeProps, Node } from '@xyflow/react'
import { NodeSvg } from '../../shared/diagram/node-svg'
import type { SceneNode } from '../../shared/diagram/scene'
import { useDiagramTheme } from '../styles/use-theme'
import { ConnectHandles } from './ConnectHandles'
import { ProblemBadge } from './ProblemBadge'

/** A server or another end. The drawing is that of every export; handles and badge exist on the canvas only. */
export const CardNode = memo(function CardNode({
  data: { node },
  selected,
}: NodeProps<Node<{ node: SceneNode }, 'card'>>) {
  const theme = useDiagramTheme()
  return (
    <svg className="drawn" width={node.width} height={node.height} aria-hidden>
      <NodeSvg node={node} theme={theme} selected={selected} />
      <ConnectHandles node={node} />
      <ProblemBadge id={node.id} x={node.width} y={0} />
    </svg>
  )
})
