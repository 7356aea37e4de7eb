import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { MoreHorizontal20Regular } from '@fluentui/react-icons'
import type { Edit } from '../../shared/edits/edit'
import { markAsExisting, markAsNew, missingOnThisServer } from '../../shared/edits/existing'
import { isConnector, type Design, type Item } from '../../shared/model/design'
import { indexes } from '../../shared/model/indexes'
import { duplicate } from '../commands/copying'
import { remove } from '../commands/removing'
import { app } from '../store/store'
import { useInspected } from './inspected'
import { isLocked, whyNotRemoved } from '../../shared/edits/locked'
import type { Workspace } from '../workspace/workspace'
import { useWorkspace } from '../workspace/use-workspace'
import { words } from './words'

const useStyles = makeStyles({
  entry: { maxWidth: '300px' },
  // What is disabled is pale, but its reason is to be read.
  reason: { color: 'var(--muted)', fontSize: '12px' },
})

interface Action {
  title: string
  run: () => void
  /** Why it cannot be done now. */
  refused?: string | undefined
}

/** What can be done with a whole item besides editing its fields. */
export function ItemActions({ item }: { item: Item }) {
  const workspace = useWorkspace()
  const styles = useStyles()
  const design = useInspected((state) => state.design)
  const actions = actionsOf(workspace, item, design)
  if (actions.length === 0) return null
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<MoreHorizontal20Regular />}
          aria-label={words.actions}
          title={words.actions}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {actions.map(({ title, run, refused }) => (
            <MenuItem
              key={title}
              disabled={refused !== undefined}
              subText={refused === undefined ? undefined : { children: refused, className: styles.reason }}
              className={styles.entry}
              onClick={run}
            >
              {title}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

function actionsOf(workspace: Workspace, item: Item, design: Design): readonly Action[] {
  if (isLocked(item)) return []
  const { id, name } = item
  const exists = design.baseline[id] !== undefined
  const isDomain = item.kind === 'acceptedDomain'
  const edits = (label: string, edit: Edit) => () => app(workspace).apply(label, edit)
  return [
    ...(item.kind === 'inboundRoute' ? [] : [{ title: words.duplicate, run: () => duplicate(workspace) }]),
    ...(((isConnector(item) || isDomain) && !exists) || isChangedDefault(item, design)
      ? [{ title: words.markAsExisting, run: edits(words.markedAsExisting(name), markAsExisting(id)) }]
      : []),
    ...(isDomain && exists ? [{ title: words.markAsNew, run: edits(words.markedAsNew(name), markAsNew(id)) }] : []),
    ...(item.kind === 'receiveConnector' && item.origin === 'setup'
      ? [{ title: words.missingHere, run: edits(words.markedMissing(name), missingOnThisServer(id)) }]
      : []),
    ...(item.kind === 'receiveConnector' && indexes(design).byKind.server.length > 1
      ? [{ title: words.compareServers, run: () => app(workspace).show({ kind: 'matrix', connector: id }) }]
      : []),
    {
      title: words.remove,
      run: () => remove(workspace, words.removed(name), [id]),
      refused: whyNotRemoved(item, design),
    },
  ]
}

/** Setup’s connector is on the server as it is drawn, which is not as setup made it. */
function isChangedDefault(item: Item, { baseline }: Design): boolean {
  return item.kind === 'receiveConnector' && item.origin === 'setup' && baseline[item.id] !== item
}
