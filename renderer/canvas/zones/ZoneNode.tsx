import { memo } from 'react'
import type { Node, NodeProps } from '@xyflow/react'
import type { SceneZone } from '../../../shared/diagram/scene'
import { ZoneSvg } from '../../../shared/diagram/zone-svg'
import { useDiagramTheme } from '../../styles/use-theme'

/** A tinted area. Its name and its border take hold of it; once selected, all of it does. */
export const ZoneNode = memo(function ZoneNode({
  data: { zone },
  selected,
}: NodeProps<Node<{ zone: SceneZone }, 'zone'>>) {
  const theme = useDiagramTheme()
  return (
    <svg className="drawn" width={zone.width} height={zone.height} aria-hidden>
      <ZoneSvg zone={zone} theme={theme} selected={selected} />
      <rect className="grip-border" width={zone.width} height={zone.height} rx={12} />
      <rect className="grip" width={zone.width} height={36} rx={12} />
    </svg>
  )
})
