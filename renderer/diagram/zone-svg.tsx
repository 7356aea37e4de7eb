import type { ReactElement } from 'react'
import type { SceneZone } from './scene'
import { drawable, fit, fontFamily } from './text'
import type { Theme } from './theme'

/** A tinted area with its name. The origin is its top left corner: the caller places it. */
export function ZoneSvg({
  zone,
  theme,
  selected = false,
}: {
  zone: SceneZone
  theme: Theme
  selected?: boolean
}): ReactElement {
  const colours = theme.zones[zone.zone]
  return (
    <g fontFamily={fontFamily}>
      <rect
        width={zone.width}
        height={zone.height}
        rx={12}
        fill={colours.fill}
        fillOpacity={colours.fillOpacity}
        stroke={selected ? theme.selected.stroke : colours.stroke}
        strokeOpacity={selected ? 1 : colours.strokeOpacity}
        strokeWidth={selected ? 2 : 1}
        strokeDasharray={selected ? undefined : colours.dash}
      />
      <text x={16} y={24} fontSize={12} fontWeight={600} fill={colours.text}>
        {fit(drawable(zone.name), 12, zone.width - 32, 600)}
      </text>
    </g>
  )
}
