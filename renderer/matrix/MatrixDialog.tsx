import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Select,
} from '@fluentui/react-components'
import { useDeferredValue, useMemo, useState } from 'react'
import { alikeConnectors, alikeTo, type AlikeConnectors } from '../../shared/matrix/alike'
import { makeEqual } from '../../shared/matrix/make-equal'
import { matrixOf } from '../../shared/matrix/matrix'
import { stepThroughRows } from '../fields/step-through-rows'
import { VirtualList } from '../fields/VirtualList'
import { app, useApp } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import { MatrixHead, MatrixRowView, widthOf } from './MatrixRowView'
import { words } from './words'

const useStyles = makeStyles({
  surface: { width: 'min(1180px, calc(100vw - 48px))', maxWidth: 'none', maxHeight: 'calc(100vh - 32px)' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    height: 'min(620px, calc(100vh - 180px))',
    overflow: 'hidden',
    color: 'var(--text)',
    fontFamily: 'var(--font)',
  },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', columnGap: '16px', rowGap: '4px' },
  summary: { margin: 0, fontSize: '13px', color: 'var(--muted)', flexGrow: 1, paddingBottom: '6px' },
  box: {
    flexGrow: 1,
    minHeight: 0,
    border: '1px solid var(--line)',
    borderRadius: '6px',
    overflowX: 'auto',
    overflowY: 'hidden',
  },
  table: { height: '100%', display: 'flex', flexDirection: 'column' },
  rows: { flexGrow: 1, minHeight: 0 },
  empty: { padding: '28px 16px', color: 'var(--muted)', textAlign: 'center', fontSize: '13px' },
})

/** The same Receive connector over many servers: where they differ, and how to make them equal. */
export default function MatrixDialog({ connector }: { connector: string | undefined }) {
  const workspace = useWorkspace()
  const styles = useStyles()
  const design = useDeferredValue(useApp((state) => state.design))
  const groups = alikeConnectors(design)
  const [key, setKey] = useState(() => (connector === undefined ? undefined : alikeTo(connector, design)?.key))
  const group = groups.find((one) => one.key === key) ?? groups[0]
  const close = () => app(workspace).show(null)
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent className={styles.content}>
            {group ? (
              <Group key={group.key} group={group} groups={groups} first={connector} onChoose={setKey} />
            ) : (
              <p className={styles.empty} role="status">
                {words.none}
              </p>
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="secondary" onClick={close}>
              {words.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

interface GroupProps {
  group: AlikeConnectors
  groups: readonly AlikeConnectors[]
  /** The connector that all are compared with first, where it is one of them. */
  first: string | undefined
  onChoose: (key: string) => void
}

function Group({ group, groups, first, onChoose }: GroupProps) {
  const workspace = useWorkspace()
  const styles = useStyles()
  const design = useDeferredValue(useApp((state) => state.design))
  const [chosen, setChosen] = useState(first)
  const [everything, setEverything] = useState(false)
  const reference = group.placed.find(({ connector }) => connector.id === chosen) ?? group.placed[0]
  const matrix = useMemo(() => matrixOf(group, reference, design), [group, reference, design])
  const columns = everything ? matrix.stated : matrix.differing
  const others = matrix.rows.filter(({ differing }) => differing.size > 0)
  const { name } = reference.server
  return (
    <>
      <div className={styles.bar}>
        <Field label={words.connector}>
          <Select value={group.key} onChange={(_, { value }) => onChoose(value)}>
            {groups.map((one) => (
              <option key={one.key} value={one.key}>
                {words.group(one.name, one.placed.length)}
              </option>
            ))}
          </Select>
        </Field>
        <p className={styles.summary} role="status">
          {words.summary(others.length, matrix.rows.length, name)}
        </p>
        <Checkbox
          checked={everything}
          onChange={(_, { checked }) => setEverything(checked === true)}
          label={words.everything}
        />
        <Button
          appearance="primary"
          disabledFocusable={others.length === 0}
          onClick={() => app(workspace).apply(words.madeEqual(group.name, name), makeEqual(reference, others))}
        >
          {words.makeEqual(others.length, name)}
        </Button>
      </div>
      <div className={styles.box}>
        <div className={styles.table} style={{ minWidth: widthOf(columns) }}>
          <MatrixHead columns={columns} />
          <div className={styles.rows} role="presentation" onKeyDown={stepThroughRows}>
            <VirtualList
              label={words.title}
              rows={matrix.rows}
              keyOf={({ connector }) => connector.id}
              estimate={() => 33}
            >
              {(row) => (
                <MatrixRowView
                  row={row}
                  reference={reference}
                  columns={columns}
                  design={design}
                  onCompare={() => setChosen(row.connector.id)}
                />
              )}
            </VirtualList>
          </div>
        </div>
      </div>
    </>
  )
}
