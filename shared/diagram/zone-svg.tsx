import type { ReactElement } from 'react'
import type { Box, SceneZone } from './scene'
import { drawable, fit, fontFamily, textWidth } from './text'
import type { Theme } from './theme'

const title = { left: 16, baseline: 24, size: 12 }

function titleOf({ name, width }: SceneZone): string {
  return fit(drawable(name), title.size, width - 2 * title.left, 600)
}

/** Where a zone's name stands, in the coordinates of the scene. */
export function zoneTitleBox(zone: SceneZone): Box {
  const width = textWidth(titleOf(zone), title.size, 600)
  return { x: zone.x + title.left, y: zone.y + title.baseline - title.size, width, height: title.size + 4 }
}

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
      <text x={title.left} y={title.baseline} fontSize={title.size} fontWeight={600} fill={colours.text}>
        {titleOf(zone)}
      </text>
    </g>
  )
}
