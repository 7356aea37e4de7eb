import { useState, type KeyboardEvent } from 'react'
import { Command as Menu, defaultFilter } from 'cmdk'
import { Dialog, DialogBody, DialogSurface } from '@fluentui/react-components'
import { takeTyping } from '../store/typed-ahead'
import { app } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import type { Entry } from './palette/entry'
import { groupsOn, type Page } from './palette/groups'
import { words } from './words'
import './dialogs.css'

/** Ctrl+K: every command, every object, everything that can be drawn, and a line between two objects by their names. */
export default function CommandPalette() {
  const workspace = useWorkspace()
  const [query, setQuery] = useState('')
  const [page, setPage] = useState<Page>({ at: 'all' })
  const open = (next: Page) => {
    setPage(next)
    setQuery('')
  }
  const close = () => app(workspace).show(null)

  /** An empty field and Backspace lead back to everything, as in every palette of this kind. */
  function pressed(event: KeyboardEvent) {
    if (event.key === 'Backspace' && query === '' && page.at !== 'all') open({ at: 'all' })
  }

  return (
    <Dialog open onOpenChange={(_, { open: stays }) => !stays && close()}>
      <DialogSurface className="command-palette" aria-label={words.commandPlaceholder}>
        <DialogBody>
          <Menu key={page.at} label={words.commandPlaceholder} loop filter={scoreOf}>
            <Menu.Input
              autoFocus
              placeholder={page.at === 'all' ? words.commandPlaceholder : words.objectPlaceholder}
              value={query}
              onValueChange={setQuery}
              onKeyDown={pressed}
              onFocus={() => {
                const typed = takeTyping(workspace)
                if (typed !== '') setQuery((before) => before + typed)
              }}
            />
            <Menu.List>
              <Menu.Empty>{words.commandNothing}</Menu.Empty>
              {groupsOn(workspace, page, query, open).map(({ heading, entries }) => (
                <Menu.Group key={heading} heading={heading}>
                  {entries.map((entry) => (
                    <Row key={entry.key} entry={entry} />
                  ))}
                </Menu.Group>
              ))}
            </Menu.List>
          </Menu>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

function Row({ entry: { key, title, hint, keys, isHit, run } }: { entry: Entry }) {
  return (
    <Menu.Item value={isHit ? `${hit}${key}` : `${title} ${key}`} onSelect={run}>
      <span>{title}</span>
      {hint && <small>{hint}</small>}
      {keys && <kbd>{keys}</kbd>}
    </Menu.Item>
  )
}

/** What the search found stays as it is: it knows filters, which the palette’s own filter does not. */
const hit = 'hit:'

function scoreOf(value: string, search: string): number {
  return value.startsWith(hit) ? 1 : defaultFilter(value, search)
}
