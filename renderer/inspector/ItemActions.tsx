import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { MoreHorizontal20Regular } from '@fluentui/react-icons'
import { duplicateItems, newItems } from '../../shared/edits/duplicate'
import type { Edit } from '../../shared/edits/edit'
import { markAsExisting, markAsNew, missingOnThisServer } from '../../shared/edits/existing'
import { removeItems } from '../../shared/edits/remove'
import { isConnector, type Design, type Item } from '../../shared/model/design'
import { app, useApp } from '../store/store'
import { isLocked, whyNotRemoved } from '../../shared/edits/locked'
import { words } from './words'

interface Action {
  title: string
  label: string
  edit: Edit
  select?: (after: Design, before: Design) => readonly string[]
  /** Why it cannot be done now. */
  refused?: string | undefined
}

/** What can be done with a whole item besides editing its fields. */
export function ItemActions({ item }: { item: Item }) {
  const design = useApp((state) => state.design)
  const actions = actionsOf(item, design)
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
          {actions.map(({ title, label, edit, select, refused }) => (
            <MenuItem
              key={title}
              disabled={refused !== undefined}
              subText={refused}
              style={{ maxWidth: 300 }}
              onClick={() => app().apply(label, edit, select && { select })}
            >
              {title}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

function actionsOf(item: Item, design: Design): readonly Action[] {
  if (isLocked(item)) return []
  const { id, name } = item
  const exists = design.baseline[id] !== undefined
  const isDomain = item.kind === 'acceptedDomain'
  const copies = { title: words.duplicate, label: words.duplicated(name), edit: duplicateItems([id]), select: added }
  return [
    ...(item.kind === 'inboundRoute' ? [] : [copies]),
    ...((isConnector(item) || isDomain) && !exists
      ? [{ title: words.markAsExisting, label: words.markedAsExisting(name), edit: markAsExisting(id) }]
      : []),
    ...(isDomain && exists ? [{ title: words.markAsNew, label: words.markedAsNew(name), edit: markAsNew(id) }] : []),
    ...(item.kind === 'receiveConnector' && item.origin === 'setup'
      ? [{ title: words.missingHere, label: words.markedMissing(name), edit: missingOnThisServer(id) }]
      : []),
    { title: words.remove, label: words.removed(name), edit: removeItems([id]), refused: whyNotRemoved(item, design) },
  ]
}

function added(after: Design, before: Design): readonly string[] {
  return newItems(before, after)
}
