import { Tooltip } from '@fluentui/react-components'
import { Add16Regular, Map16Regular, Subtract16Regular, ZoomFit16Regular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import { app, useApp } from '../store/store'
import { fitView, useView, zoomIn, zoomOut, zoomToActualSize } from './view'
import { words } from './words'

/** Zoom, fit and the overview map, in the lower left corner. */
export function ZoomControl() {
  const zoom = useView((view) => Math.round(view.zoom * 100))
  const minimap = useApp((state) => state.minimap)
  return (
    <div className="float zoom-control" role="toolbar">
      <ZoomButton label={words.zoomOut} icon={<Subtract16Regular />} onClick={zoomOut} />
      <ZoomButton label={words.zoomIn} icon={<Add16Regular />} onClick={zoomIn} />
      <ZoomButton label={words.fit} icon={<ZoomFit16Regular />} onClick={() => fitView()} />
      <ZoomButton label={words.minimap} icon={<Map16Regular />} onClick={app().toggleMinimap} pressed={minimap} />
      <Tooltip content={words.actualSize} relationship="description">
        <button type="button" className="zoom-level" onClick={zoomToActualSize}>
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
