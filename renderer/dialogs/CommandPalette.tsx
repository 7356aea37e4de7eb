import { useState } from 'react'
import { Command as Menu } from 'cmdk'
import { Dialog, DialogBody, DialogSurface } from '@fluentui/react-components'
import { acceleratorLabel, type CommandId } from '../../shared/commands'
import type { Item } from '../../shared/model/design'
import { onMac } from '../commands/on-mac'
import { runCommand } from '../commands/run'
import { takeTyping } from '../commands/typed-ahead'
import { commandsIn } from '../../shared/exports/commands'
import { app } from '../store/store'
import { useWorkspace } from '../workspace/use-workspace'
import { kindName } from './kind-name'
import { words } from './words'
import './dialogs.css'

/** Ctrl+K: every command, and every object by its name. */
export default function CommandPalette() {
  const workspace = useWorkspace()
  const { design } = app(workspace)
  const [query, setQuery] = useState('')
  const close = () => app(workspace).show(null)
  const reveal = (item: Item) => {
    close()
    app(workspace).reveal([item.id])
  }
  const run = (id: CommandId) => {
    close()
    runCommand(workspace, id)
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface className="command-palette" aria-label={words.commandPlaceholder}>
        <DialogBody>
          <Menu label={words.commandPlaceholder} loop>
            <Menu.Input
              autoFocus
              placeholder={words.commandPlaceholder}
              value={query}
              onValueChange={setQuery}
              onFocus={() => {
                const typed = takeTyping(workspace)
                if (typed !== '') setQuery((before) => before + typed)
              }}
            />
            <Menu.List>
              <Menu.Empty>{words.commandNothing}</Menu.Empty>
              <Menu.Group heading={words.objectGroup}>
                {Object.values(design.items).map((item) => (
                  <Menu.Item key={item.id} value={`${item.name} ${item.id}`} onSelect={() => reveal(item)}>
                    <span>{item.name}</span>
                    <small>{kindName(item, design)}</small>
                  </Menu.Item>
                ))}
              </Menu.Group>
              <Menu.Group heading={words.commandGroup}>
                {commandsIn(workspace.platform.kind).map(({ id, label, accelerator }) => (
                  <Menu.Item key={id} value={label} onSelect={() => run(id)}>
                    <span>{label}</span>
                    {accelerator && <kbd>{acceleratorLabel(accelerator, onMac)}</kbd>}
                  </Menu.Item>
                ))}
              </Menu.Group>
            </Menu.List>
          </Menu>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
