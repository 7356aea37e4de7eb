import { memo } from 'react'
import type { NodeProps, Node } from '@xyflow/react'
import type { SceneNode } from '../../../shared/diagram/scene'
import { ProblemBadge } from './ProblemBadge'

/** A server or another end: what takes the focus and is read out. It is painted in the picture; the badge lies over it. */
export const CardNode = memo(function CardNode({ data: { node } }: NodeProps<Node<{ node: SceneNode }, 'card'>>) {
  return <ProblemBadge id={node.id} />
})
