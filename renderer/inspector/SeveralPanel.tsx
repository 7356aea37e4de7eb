import { Button } from '@fluentui/react-components'
import { Copy16Regular, Delete16Regular } from '@fluentui/react-icons'
import { whyNotRemoved } from '../../shared/edits/locked'
import type { Item, ItemKind, ItemOf } from '../../shared/model/design'
import { Section } from '../fields/Section'
import { useFieldStyles } from '../fields/styles'
import { duplicate } from '../commands/copying'
import { remove } from '../commands/removing'
import { subjectOf } from '../store/still-selected'
import { app } from '../store/store'
import type { Workspace } from '../workspace/workspace'
import { useWorkspace } from '../workspace/use-workspace'
import { useInspected } from './inspected'
import { ObjectList } from './ObjectList'
import { Panel } from './Panel'
import { connectorsAmong } from './several/model'
import { SeveralConnectors } from './several/SeveralConnectors'
import { SeveralRoutes, SeveralServers } from './several/SeveralFields'
import { words } from './words'
import { ZoneField } from './ZoneField'

/** What several selected things have in common: their area, the settings of their kind, and what can be done with all of them. */
export function SeveralPanel({ ids }: { ids: readonly string[] }) {
  const workspace = useWorkspace()
  const styles = useFieldStyles()
  const design = useInspected((state) => state.design)
  const items = [...new Set(ids.flatMap((id) => design.items[subjectOf(id)] ?? []))]
  return (
    <Panel eyebrow={words.severalHint} title={words.several(items.length)}>
      <Section title={words.selected}>
        <ObjectList
          label={words.selected}
          objects={items.slice(0, shown).map(({ id, name, kind }) => ({ id, name, detail: words.kinds[kind] }))}
        />
        {items.length > shown && <span className={styles.muted}>{words.more(items.length - shown)}</span>}
        <ZoneField items={items} />
      </Section>
      <CommonFields items={items} />
      <Section title={words.act}>
        <Button size="small" icon={<Copy16Regular />} onClick={() => duplicate(workspace)}>
          {words.duplicate}
        </Button>
        <Button size="small" icon={<Delete16Regular />} onClick={() => removeAll(workspace, items)}>
          {words.remove}
        </Button>
      </Section>
    </Panel>
  )
}

/** The fields of things of one kind; different kinds have no more in common than their area. */
function CommonFields({ items }: { items: readonly Item[] }) {
  const connectors = connectorsAmong(items)
  if (connectors) return <SeveralConnectors key={connectors.map(({ id }) => id).join(' ')} connectors={connectors} />
  if (isAll(items, 'server')) return <SeveralServers servers={items} />
  return isAll(items, 'inboundRoute') ? <SeveralRoutes routes={items} /> : null
}

function isAll<K extends ItemKind>(items: readonly Item[], kind: K): items is readonly ItemOf<K>[] {
  return items.length > 1 && items.every((item) => item.kind === kind)
}

/** What EdgeSync made or Exchange needs stays, with the reason. */
function removeAll(workspace: Workspace, items: readonly Item[]) {
  const { design } = app(workspace)
  const free = items.filter((item) => whyNotRemoved(item, design) === undefined)
  const [reason] = items.flatMap((item) => whyNotRemoved(item, design) ?? [])
  if (free.length > 0)
    remove(
      workspace,
      words.removeAll(free.length),
      free.map(({ id }) => id),
    )
  if (reason !== undefined) app(workspace).tell('info', reason)
}

const shown = 12
