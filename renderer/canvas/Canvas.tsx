import { memo, useEffect, useMemo, useRef } from 'react'
import {
  Background,
  BackgroundVariant,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useReactFlow,
  useStoreApi,
  ViewportPortal,
  type NodeChange,
} from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import type { Scene } from '../../shared/diagram/scene'
import { app, useApp } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import type { Workspace } from '../workspace/workspace'
import { CardNode } from './CardNode'
import { ChoiceSheet } from './ChoiceSheet'
import { ConnectAnnouncement } from './ConnectLine'
import { drawingNow, useDrawing } from './drawing'
import { DropTarget, type DropTaker } from './DropTarget'
import { EmptyHint } from './EmptyHint'
import { pressedFar } from './far-pointer'
import { flowNodes, type FlowNode } from './flow-nodes'
import { pressed } from './keyboard'
import { Legend } from './Legend'
import { LabelsLayer, LinesLayer, useSelected } from './LinesLayer'
import { MiniMap } from './MiniMap'
import { dragged, dropped } from './moving'
import { NoteNode } from './NoteNode'
import { Overview } from './Overview'
import { paneClicked, selectionChanged } from './selecting'
import { useNodeLabels } from './node-labels'
import { centreOn, fitView, setStage, useView, zoomed } from './view'
import { words } from './words'
import { ZoneNode } from './ZoneNode'
import { ZoomControl } from './ZoomControl'
import { largestZoom, smallestZoom } from './zoom-limits'
import './canvas.css'

const nodeTypes = { card: CardNode, zone: ZoneNode, note: NoteNode }
const nothing: Scene = { zones: [], nodes: [], notes: [], lines: [] }
const noEdges: never[] = []
const addKeys = ['Shift', 'Control', 'Meta']
const zoomKeys = ['Control', 'Meta']
const middleAndRight = [1, 2]
const options = { hideAttribution: true }

/** The drawing. React Flow moves, zooms and selects; what is seen is drawn by the components of every export. */
export function Canvas({ takers }: { takers: readonly DropTaker[] }) {
  return (
    <ReactFlowProvider>
      <Drawing takers={takers} />
      <ChoiceSheet />
    </ReactFlowProvider>
  )
}

function Drawing({ takers }: { takers: readonly DropTaker[] }) {
  const workspace = useWorkspace()
  const container = useRef<HTMLDivElement>(null)
  const flow = useStoreApi()
  const overview = useView((view) => view.overview)
  // From afar nothing of the scene is in the page: a drag then renders nothing here.
  const scene = useDrawing((drawing) => (overview ? nothing : drawing.scene))
  const selected = useSelected()
  const label = useNodeLabels()
  const nodes = useMemo(() => flowNodes(scene, selected, label), [scene, selected, label])
  useViewRequests(container)

  function changed(changes: NodeChange<FlowNode>[]) {
    dragged(workspace, changes)
    if (changes.some((change) => change.type === 'select')) {
      selectionChanged(workspace, changes, flow.getState().multiSelectionActive)
    }
  }

  return (
    <DropTarget
      ref={container}
      className="canvas"
      takers={takers}
      onKeyDown={(event) => pressed(workspace, event)}
      onPointerDownCapture={overview ? (event) => pressedFar(workspace, event) : undefined}
    >
      <Overview />
      <ReactFlow<FlowNode>
        nodes={nodes}
        edges={noEdges}
        nodeTypes={nodeTypes}
        onNodesChange={changed}
        onNodeDragStop={() => dropped(workspace)}
        onPaneClick={overview ? undefined : (event) => paneClicked(workspace, event)}
        onViewportChange={({ zoom }) => zoomed(workspace, zoom)}
        minZoom={smallestZoom}
        maxZoom={largestZoom}
        panOnScroll
        panOnDrag={middleAndRight}
        selectionOnDrag={!overview}
        elementsSelectable={!overview}
        selectionMode={SelectionMode.Full}
        selectionKeyCode={null}
        multiSelectionKeyCode={addKeys}
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
        {!overview && (
          <>
            <Background variant={BackgroundVariant.Dots} gap={20} size={1.5} color="var(--dots)" />
            <ViewportPortal>
              <LinesLayer />
              <LabelsLayer />
            </ViewportPortal>
          </>
        )}
      </ReactFlow>
      <Floats />
    </DropTarget>
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

  useEffect(() => fitView(workspace, false), [workspace, visit])

  useEffect(() => {
    if (turn > 0) centreOn(workspace, boxesOf(workspace, app(workspace).revealed.ids))
  }, [workspace, turn])
}

/** Where things are: of a line or connector, the nodes at its ends. */
function boxesOf(workspace: Workspace, ids: readonly string[]) {
  const { scene } = drawingNow(workspace)
  const wanted = new Set(ids)
  for (const line of scene.lines) {
    if (!wanted.has(line.id) && !wanted.has(line.bundle)) continue
    wanted.add(line.from)
    wanted.add(line.to)
  }
  for (const id of ids) {
    const item = app(workspace).design.items[id]
    if (item?.kind === 'receiveConnector') wanted.add(item.server)
  }
  return [...scene.zones, ...scene.nodes, ...scene.notes].filter((box) => wanted.has(box.id))
}
