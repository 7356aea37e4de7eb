import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  type PositioningVirtualElement,
} from '@fluentui/react-components'
import { Fragment, useMemo } from 'react'
import { acceleratorLabel, type CommandId } from '../../shared/commands'
import { placeables } from '../../shared/edits/add'
import { commandsIn } from '../../shared/exports/commands'
import { focusCanvas, scenePoint } from '../canvas/view/view'
import { paste } from '../commands/copying'
import { onMac } from '../commands/on-mac'
import { runCommand } from '../commands/run'
import { overlay, overlays, type OpenMenu } from '../store/overlays'
import { placeAt } from '../palette/placing'
import { toolName } from '../names/tool-names'
import { useWorkspace } from '../workspace/use-workspace'
import type { Workspace } from '../workspace/workspace'
import { words } from './words'

/** The menu of what was pressed with the right button, or is selected. */
export function ContextMenu({ menu }: { menu: OpenMenu }) {
  const workspace = useWorkspace()
  const { x, y } = menu.at
  const target = useMemo<PositioningVirtualElement>(
    () => ({ getBoundingClientRect: () => new DOMRect(x, y, 0, 0) }),
    [x, y],
  )
  return (
    <Menu
      open
      positioning={{ target, position: 'below', align: 'start' }}
      onOpenChange={(_, { open }) => !open && close(workspace)}
    >
      {/* Keys of the menu are not those of the drawing under it. */}
      <MenuPopover onKeyDown={(event) => event.stopPropagation()}>
        <MenuList aria-label={words.menu}>
          {menu.groups.map((ids, index) => (
            <Fragment key={ids.join()}>
              {index > 0 && <MenuDivider />}
              {ids.map((id) => (
                <Entry key={id} id={id} at={menu.at} />
              ))}
            </Fragment>
          ))}
          {menu.adds && (
            <>
              <MenuDivider />
              <AddMenu at={menu.at} />
            </>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

function Entry({ id, at }: { id: CommandId; at: OpenMenu['at'] }) {
  const workspace = useWorkspace()
  const command = commandsIn(workspace.platform.kind).find((one) => one.id === id)
  // The drawing has the focus again before the command gives it to something else.
  const run = () => {
    close(workspace)
    if (id === 'paste') paste(workspace, scenePoint(workspace, at))
    else runCommand(workspace, id)
  }
  return (
    <MenuItem secondaryContent={command?.accelerator && acceleratorLabel(command.accelerator, onMac)} onClick={run}>
      {command?.label}
    </MenuItem>
  )
}

function close(workspace: Workspace) {
  if (overlays(workspace).menu === null) return
  overlay(workspace, { menu: null })
  focusCanvas(workspace)
}

function AddMenu({ at }: { at: OpenMenu['at'] }) {
  const workspace = useWorkspace()
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>{words.add}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {placeables.map((placeable) => (
            <MenuItem key={placeable} onClick={() => placeAt(workspace, placeable, scenePoint(workspace, at))}>
              {toolName[placeable]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
