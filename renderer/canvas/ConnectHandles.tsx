import type { SceneNode } from '../../shared/diagram/scene'
import { useWorkspace } from '../workspace/use-workspace'
import { startConnecting } from './connecting'

/** Where a line can be drawn from: the whole border, and a dot on each side that shows it. */
export function ConnectHandles({ node }: { node: SceneNode }) {
  const workspace = useWorkspace()
  const { width, height } = node
  const dots = [
    [width / 2, 0],
    [width, height / 2],
    [width / 2, height],
    [0, height / 2],
  ] as const
  return (
    <g className="connect nodrag nopan" onPointerDown={(event) => startConnecting(workspace, node.id, event)}>
      <rect className="connect-border nodrag nopan" x={-3} y={-3} width={width + 6} height={height + 6} rx={12} />
      {dots.map(([x, y], index) => (
        <g key={index} className="connect-dot">
          <circle className="connect-reach nodrag nopan" cx={x} cy={y} r={11} />
          <circle className="connect-mark nodrag nopan" cx={x} cy={y} r={5} />
        </g>
      ))}
    </g>
  )
}
