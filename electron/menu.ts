import type { MenuItemConstructorOptions } from 'electron'
import { menuNames, type Command, type CommandId, type MenuName } from '../shared/commands'
import { commandsIn } from '../shared/exports/commands'
import type { RecentFile } from '../shared/ipc/files'

export interface MenuChoices {
  onMac: boolean
  recent: RecentFile[]
  run(command: CommandId): void
  openRecent(id: string): void
}

/** The application menu, drawn up from the shared list of commands. */
export function menuTemplate(choices: MenuChoices): MenuItemConstructorOptions[] {
  const menus = menuNames.map((name) => ({ id: name, label: name, submenu: entriesOf(name, choices) }))
  return choices.onMac ? [{ role: 'appMenu' }, ...menus, { role: 'windowMenu' }] : menus
}

function entriesOf(menu: MenuName, choices: MenuChoices): MenuItemConstructorOptions[] {
  const own = commandsIn('desktop').filter((command) => command.menu === menu)
  const groups = [...new Set(own.map(({ group }) => group))]
  const entries = groups.map((group) => own.filter((command) => command.group === group).map(entryOf))
  return [...entries, extras[menu](choices)].flatMap((part, index) =>
    index > 0 && part.length > 0 ? [{ type: 'separator' }, ...part] : part,
  )

  function entryOf({ id, label, ...rest }: Command & { id: CommandId }): MenuItemConstructorOptions {
    const { accelerator } = rest
    const shown = accelerator ? { accelerator, registerAccelerator: choices.onMac } : {}
    // The page hears the keys itself and so works alike in the browser; a Mac needs them in the menu.
    return { id, label, ...shown, click: () => choices.run(id) }
  }
}

const extras: Record<MenuName, (choices: MenuChoices) => MenuItemConstructorOptions[]> = {
  File: ({ onMac, recent, openRecent }) => [
    {
      id: 'recent',
      label: 'Open recent',
      enabled: recent.length > 0,
      submenu: recent.map(({ id, name, folder }) => ({ label: `${name} (${folder})`, click: () => openRecent(id) })),
    },
    { role: onMac ? 'close' : 'quit' },
  ],
  Edit: () => [],
  View: () => [{ role: 'togglefullscreen' }],
  Arrange: () => [],
  Help: () => [],
}
