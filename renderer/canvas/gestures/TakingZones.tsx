import { useDiagramTheme } from '../../styles/use-theme'
import { useDrawing } from '../drawing'
import { useGesture } from './gesture'

/** A zone shows that it will take what is dropped. */
export function TakingZones() {
  const taking = useGesture((gesture) => gesture.taking)
  return taking.length > 0 && <Taking ids={taking} />
}

function Taking({ ids }: { ids: readonly string[] }) {
  const zones = useDrawing((drawing) => drawing.scene.zones)
  const { selected } = useDiagramTheme()
  return zones
    .filter(({ id }) => ids.includes(id))
    .map(({ id, x, y, width, height }) => (
      <rect
        key={id}
        className="taking"
        data-zone={id}
        {...{ x, y, width, height }}
        rx={12}
        fill={selected.stroke}
        fillOpacity={0.06}
        stroke={selected.stroke}
        strokeWidth={3}
        vectorEffect="non-scaling-stroke"
      />
    ))
}
