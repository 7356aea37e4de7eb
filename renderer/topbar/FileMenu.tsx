import { useState } from 'react'
import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { acceleratorLabel, fixedCommands, type Command, type FixedCommandId } from '../../shared/commands'
import type { RecentFile } from '../../shared/ipc/files'
import { openRecent } from '../commands/file'
import { onMac } from '../commands/on-mac'
import { runCommand } from '../commands/run'
import { useWorkspace } from '../workspace/use-workspace'
import { words } from './words'

const groups: readonly (readonly FixedCommandId[])[] = [
  ['new', 'newFromTemplate', 'open'],
  ['save', 'saveAs'],
  ['toggleTheme', 'showShortcuts', 'copyDiagnostics', 'about'],
]

/** The logo opens the menu of the window: files, theme and help. */
export default function FileMenu() {
  const workspace = useWorkspace()
  const [recent, setRecent] = useState<readonly RecentFile[]>([])
  const opened = () => void workspace.platform.listRecent().then(setRecent)
  return (
    <Menu onOpenChange={(_, { open }) => open && opened()}>
      <MenuTrigger disableButtonEnhancement>
        <button type="button" className="logo" aria-label={words.menu}>
          M
        </button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {groups.map((ids, index) => [
            index > 0 && <MenuDivider key={`line ${index}`} />,
            ...ids.map((id) => <CommandItem key={id} id={id} />),
            ids.includes('open') && <RecentMenu key="recent" recent={recent} />,
          ])}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

function CommandItem({ id }: { id: FixedCommandId }) {
  const workspace = useWorkspace()
  const command: Command | undefined = fixedCommands.find((one) => one.id === id)
  const keys = command?.accelerator && acceleratorLabel(command.accelerator, onMac)
  return (
    <MenuItem secondaryContent={keys} onClick={() => runCommand(workspace, id)}>
      {command?.label}
    </MenuItem>
  )
}

function RecentMenu({ recent }: { recent: readonly RecentFile[] }) {
  const workspace = useWorkspace()
  if (recent.length === 0) return <MenuItem disabled>{words.noRecent}</MenuItem>
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>{words.recent}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {recent.map(({ id, name, folder }) => (
            <MenuItem key={id} secondaryContent={folder} onClick={() => void openRecent(workspace, id)}>
              {name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
