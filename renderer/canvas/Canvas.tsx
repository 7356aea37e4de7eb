import { lazy, memo, Suspense, useEffect, useMemo, useRef, type ReactNode } from 'react'
import { ReactFlow, ReactFlowProvider, useReactFlow, ViewportPortal } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import type { Scene } from '../../shared/diagram/scene'
import { firstPaint } from '../background/first-paint'
import { app, useApp } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import { CardNode } from './nodes/CardNode'
import { ChoiceSheet } from './sheet/ChoiceSheet'
import { ConnectAnnouncement } from './gestures/ConnectLine'
import { useDrawing } from './drawing'
import { DropTarget, type DropTaker } from './gestures/DropTarget'
import { EmptyHint } from './EmptyHint'
import { flowNodes, type FlowNode } from './nodes/flow-nodes'
import { keyReleased, pressed } from './gestures/keyboard'
import { Legend } from './view/Legend'
import { LabelsLayer, LinesLayer, useSelected } from './lines/LinesLayer'
import { MiniMap } from './view/MiniMap'
import { NoteNode } from './nodes/NoteNode'
import { Overview } from './overview/Overview'
import { usePointer } from './gestures/use-pointer'
import { Picture } from './painting/Picture'
import { useMovedNodes } from './nodes/moved-nodes'
import { useNodeLabels } from './nodes/node-labels'
import { boxesOf } from './view/boxes-of'
import { Dots } from './view/Dots'
import { centreOn, fitOpened, setStage, useView, zoomed } from './view/view'
import { words } from './words'
import { ZoneNode } from './zones/ZoneNode'
import { ZoomControl } from './view/ZoomControl'
import { largestZoom, smallestZoom } from './view/zoom-limits'
import './canvas.css'

const nodeTypes = { card: CardNode, zone: ZoneNode, note: NoteNode }
const nothing: Scene = { zones: [], nodes: [], notes: [], lines: [] }
const noEdges: never[] = []
const zoomKeys = ['Control', 'Meta']
/** Fingers move and zoom the drawing; all that a mouse or pen does is ours. */
const fingersOnly: number[] = []
const options = { hideAttribution: true }
const GestureLayer = lazy(() => firstPaint.then(() => import('./gestures/GestureLayer')))

interface CanvasProps {
  takers: readonly DropTaker[]
  /** What stands over the drawing. */
  children?: ReactNode
}

/** The drawing. React Flow keeps the viewport; gestures are ours, and what is seen is drawn by the components of every export. */
export default function Canvas({ takers, children }: CanvasProps) {
  return (
    <ReactFlowProvider>
      <Drawing takers={takers}>{children}</Drawing>
      <ChoiceSheet />
    </ReactFlowProvider>
  )
}

function Drawing({ takers, children }: CanvasProps) {
  const workspace = useWorkspace()
  const container = useRef<HTMLDivElement>(null)
  const overview = useView((view) => view.overview)
  // From afar nothing of the scene is in the page; near by, what is dragged is moved without rendering.
  const scene = useDrawing((drawing) => (overview ? nothing : (drawing.moving?.shown ?? drawing.scene)))
  const selected = useSelected()
  const label = useNodeLabels()
  const nodes = useMemo(() => flowNodes(scene, selected, label), [scene, selected, label])
  useViewRequests(container)
  useMovedNodes(container)
  usePointer(container)

  return (
    <DropTarget
      ref={container}
      className="canvas"
      takers={takers}
      onKeyDown={(event) => pressed(workspace, event)}
      onKeyUp={(event) => keyReleased(workspace, event)}
    >
      <Overview />
      <ReactFlow<FlowNode>
        nodes={nodes}
        edges={noEdges}
        nodeTypes={nodeTypes}
        onViewportChange={({ zoom }) => zoomed(workspace, zoom)}
        minZoom={smallestZoom}
        maxZoom={largestZoom}
        panOnScroll
        panOnDrag={fingersOnly}
        nodesDraggable={false}
        elementsSelectable={false}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode={null}
        zoomActivationKeyCode={zoomKeys}
        deleteKeyCode={null}
        nodesConnectable={false}
        edgesFocusable={false}
        elevateNodesOnSelect={false}
        zIndexMode="manual"
        zoomOnDoubleClick={false}
        disableKeyboardA11y
        onlyRenderVisibleElements
        proOptions={options}
        aria-label={words.canvas}
      >
        <OwnHops />
        {!overview && (
          <ViewportPortal>
            <Dots />
            <Picture />
            <LinesLayer />
            <LabelsLayer />
          </ViewportPortal>
        )}
        <Suspense>
          <GestureLayer />
        </Suspense>
      </ReactFlow>
      <Floats />
      {children}
    </DropTarget>
  )
}

const OwnHopsLayer = lazy(() => import('./lines/OwnHopsLayer'))

function OwnHops() {
  if (!useApp((state) => state.ownHops)) return null
  return (
    <Suspense>
      <OwnHopsLayer />
    </Suspense>
  )
}

/** What lies over the drawing. Without properties it does not render along with it. */
const Floats = memo(function Floats() {
  return (
    <>
      <EmptyHint />
      <ZoomControl />
      <Legend />
      <MiniMap />
      <ConnectAnnouncement />
    </>
  )
})

/** Fits a design into view when it is opened, and centres what another panel points at. */
function useViewRequests(container: React.RefObject<HTMLDivElement | null>) {
  const workspace = useWorkspace()
  const flow = useReactFlow<FlowNode>()
  const visit = useApp((state) => state.visit)
  const turn = useApp((state) => state.revealed.turn)

  useEffect(() => {
    setStage(workspace, { flow, element: container.current })
    return () => setStage(workspace, { flow: null, element: null })
  }, [workspace, flow, container])

  useEffect(() => fitOpened(workspace), [workspace, visit])

  useEffect(() => {
    if (turn > 0) centreOn(workspace, boxesOf(workspace, app(workspace).revealed.ids))
  }, [workspace, turn])
}
