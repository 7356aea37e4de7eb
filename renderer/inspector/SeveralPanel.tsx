import { Button } from '@fluentui/react-components'
import { Copy16Regular, Delete16Regular } from '@fluentui/react-icons'
import { setZone } from '../../shared/edits/change'
import { duplicateItems, newItems } from '../../shared/edits/duplicate'
import { removeItems } from '../../shared/edits/remove'
import type { Design, Item } from '../../shared/model/design'
import { indexes } from '../../shared/model/indexes'
import { ChoiceField } from '../fields/ChoiceField'
import { Section } from '../fields/Section'
import { useFieldStyles } from '../fields/styles'
import { app, useApp } from '../store/store'
import { ObjectList } from './ObjectList'
import { Panel } from './Panel'
import { words } from './words'

/** What several selected things have in common: their area, and what can be done with all of them. */
export function SeveralPanel({ ids }: { ids: readonly string[] }) {
  const styles = useFieldStyles()
  const design = useApp((state) => state.design)
  const items = [...new Set(ids.flatMap((id) => design.items[subjectOf(id)] ?? []))]
  const own = items.map(({ id }) => id)
  return (
    <Panel eyebrow={words.severalHint} title={words.several(items.length)}>
      <Section title={words.selected}>
        <ObjectList
          label={words.selected}
          objects={items.slice(0, shown).map(({ id, name, kind }) => ({ id, name, detail: words.kinds[kind] }))}
        />
        {items.length > shown && <span className={styles.muted}>{words.more(items.length - shown)}</span>}
        <ZoneField items={items} design={design} />
      </Section>
      <Section title={words.act}>
        <Button
          size="small"
          icon={<Copy16Regular />}
          onClick={() =>
            app().apply(words.duplicateAll(own.length), duplicateItems(own), {
              select: (after, before) => newItems(before, after),
            })
          }
        >
          {words.duplicate}
        </Button>
        <Button
          size="small"
          icon={<Delete16Regular />}
          onClick={() => app().apply(words.removeAll(own.length), removeItems(own))}
        >
          {words.remove}
        </Button>
      </Section>
    </Panel>
  )
}

const shown = 12

/** A line stands for the connector or route behind it. */
function subjectOf(id: string): string {
  const end = id.indexOf('|')
  return end === -1 ? id : id.slice(0, end)
}

function ZoneField({ items, design }: { items: readonly Item[]; design: Design }) {
  const placed = items.filter((item) => design.layout[item.id] !== undefined)
  const zones = indexes(design).byKind.zone.filter(({ id }) => !placed.some((item) => item.id === id))
  if (placed.length === 0 || zones.length === 0) return null
  const now = new Set(placed.map((item) => ('zoneId' in item ? item.zoneId : undefined)))
  const [common] = now
  return (
    <ChoiceField
      label={words.zoneOfAll}
      wide
      value={now.size === 1 ? common : undefined}
      unset={now.size === 1 ? words.noZone : words.zoneMixed}
      choices={zones.map(({ id, name }) => ({ value: id, label: name }))}
      onCommit={(zoneId) =>
        app().apply(
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
