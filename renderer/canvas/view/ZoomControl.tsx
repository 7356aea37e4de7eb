import { Tooltip } from '@fluentui/react-components'
import {
  Add16Regular,
  HandRight16Regular,
  Map16Regular,
  Subtract16Regular,
  ZoomFit16Regular,
} from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import { app, useApp } from '../../store/store'
import { useWorkspace } from '../../workspace/use-workspace'
import { fitView, useView, zoomIn, zoomOut, zoomToActualSize } from './view'
import { toggleHand, useHand } from '../gestures/hand'
import { words } from '../words'

/** Zoom, fit and the overview map, in the lower left corner. */
export function ZoomControl() {
  const workspace = useWorkspace()
  const zoom = useView((view) => Math.round(view.zoom * 100))
  const minimap = useApp((state) => state.minimap)
  const hand = useHand((state) => state.tool)
  return (
    <div className="float zoom-control" role="toolbar">
      <ZoomButton
        label={words.handTool}
        icon={<HandRight16Regular />}
        onClick={() => toggleHand(workspace)}
        pressed={hand}
      />
      <ZoomButton label={words.zoomOut} icon={<Subtract16Regular />} onClick={() => zoomOut(workspace)} />
      <ZoomButton label={words.zoomIn} icon={<Add16Regular />} onClick={() => zoomIn(workspace)} />
      <ZoomButton label={words.fit} icon={<ZoomFit16Regular />} onClick={() => fitView(workspace)} />
      <ZoomButton
        label={words.minimap}
        icon={<Map16Regular />}
        onClick={() => app(workspace).toggleMinimap()}
        pressed={minimap}
      />
      <Tooltip content={words.actualSize} relationship="description">
        <button type="button" className="zoom-level" onClick={() => zoomToActualSize(workspace)}>
          {zoom} %
        </button>
      </Tooltip>
    </div>
  )
}

interface ZoomButtonProps {
  label: string
  icon: ReactElement
  onClick(): void
  pressed?: boolean
}

function ZoomButton({ label, icon, onClick, pressed }: ZoomButtonProps) {
  return (
    <Tooltip content={label} relationship="label">
      <button type="button" onClick={onClick} aria-pressed={pressed}>
        {icon}
      </button>
    </Tooltip>
  )
}
