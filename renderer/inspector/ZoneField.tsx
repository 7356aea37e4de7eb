import { isZoneWithin, setZone } from '../../shared/edits/change'
import type { Item } from '../../shared/model/design'
import { indexes } from '../../shared/model/indexes'
import { ChoiceField } from '../fields/ChoiceField'
import { app } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import { useInspected } from './inspected'
import { words } from './words'

/** The area that things are in, for those who do not drag. */
export function ZoneField({ items }: { items: readonly Item[] }) {
  const workspace = useWorkspace()
  const design = useInspected((state) => state.design)
  const placed = items.filter((item) => design.layout[item.id] !== undefined)
  const zones = indexes(design).byKind.zone.filter(
    ({ id }) => !placed.some((item) => isZoneWithin(design, id, item.id)),
  )
  if (placed.length === 0 || zones.length === 0) return null
  const now = new Set(placed.map((item) => ('zoneId' in item ? item.zoneId : undefined)))
  const [common] = now
  return (
    <ChoiceField
      label={words.zone}
      value={now.size === 1 ? common : undefined}
      unset={now.size === 1 ? words.noZone : words.zoneMixed}
      choices={zones.map(({ id, name }) => ({ value: id, label: name }))}
      onCommit={(zoneId) =>
        app(workspace).apply(
          words.movedToZone(placed.length),
          setZone(
            placed.map(({ id }) => id),
            zoneId,
          ),
        )
      }
    />
  )
}
