import { Button, makeStyles } from '@fluentui/react-components'
import { useDeferredValue, useState } from 'react'
import { listIds, listsOf, type ListId } from '../../shared/lists/lists'
import { runExport } from '../commands/run-export'
import { Segments } from '../fields/Segments'
import { stepThroughRows } from '../fields/step-through-rows'
import { VirtualList } from '../fields/VirtualList'
import { useApp } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import { ListHead, ListRowView } from './ListRowView'
import { words } from './words'

const useStyles = makeStyles({
  panel: { height: '100%', display: 'flex', flexDirection: 'column', minHeight: 0 },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '5px 12px',
    borderBottom: '1px solid var(--line-soft)',
  },
  choice: { width: '340px' },
  spacer: { flexGrow: 1 },
  rows: { flexGrow: 1, minHeight: 0 },
  empty: { padding: '28px 16px', color: 'var(--muted)', textAlign: 'center', fontSize: '13px' },
})

/** What others have to do for the design: openings of firewalls, records in DNS, certificates; each row leads to its line or object. */
export default function ListsPanel() {
  const workspace = useWorkspace()
  const styles = useStyles()
  const [chosen, setChosen] = useState<ListId>('firewall')
  // After what the edit itself shows.
  const lists = listsOf(useDeferredValue(useApp((state) => state.design)))
  const list = lists[chosen]
  const rows = list.rows.map((row, index) => ({ row, key: `${chosen} ${index}` }))
  return (
    <div className={styles.panel}>
      <div className={styles.bar}>
        <div className={styles.choice}>
          <Segments
            role="tablist"
            label={words.lists}
            value={chosen}
            choices={listIds.map((id) => ({ value: id, label: `${words.title[id]} · ${lists[id].rows.length}` }))}
            onChoose={setChosen}
          />
        </div>
        <span className={styles.spacer} />
        <Button
          size="small"
          aria-label={words.csvOf(list.title)}
          onClick={() => void runExport(workspace, 'csv', { list: chosen })}
        >
          {words.csv}
        </Button>
        <Button
          size="small"
          aria-label={words.markdownOf(list.title)}
          onClick={() => void runExport(workspace, 'markdown', { list: chosen })}
        >
          {words.markdown}
        </Button>
      </div>
      {rows.length === 0 ? (
        <p className={styles.empty} role="status">
          {words.nothing[chosen]}
        </p>
      ) : (
        <>
          <ListHead columns={list.columns} />
          <div key={chosen} className={styles.rows} role="presentation" onKeyDown={stepThroughRows}>
            <VirtualList label={list.title} rows={rows} keyOf={({ key }) => key} estimate={() => 33}>
              {({ row }) => <ListRowView row={row} columns={list.columns} />}
            </VirtualList>
          </div>
        </>
      )}
    </div>
  )
}
