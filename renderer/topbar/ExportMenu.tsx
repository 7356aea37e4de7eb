import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { ChevronDown16Filled } from '@fluentui/react-icons'
import { runExport } from '../commands/run-export'
import { pngScales } from '../commands/png-scales'
import { useWorkspace } from '../workspace/use-workspace'
import { words } from './words'

/** What can be handed over: the picture and the scripts. */
export function ExportMenu() {
  const workspace = useWorkspace()
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="primary" icon={<ChevronDown16Filled />} iconPosition="after">
          {words.exportMenu}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {pngScales.map((scale) => (
            <MenuItem key={scale} onClick={() => void runExport((exports) => exports.exportPng(workspace, scale))}>
              {words.png(scale)}
            </MenuItem>
          ))}
          <MenuItem onClick={() => void runExport((exports) => exports.exportSvg(workspace))}>{words.svg}</MenuItem>
          <MenuDivider />
          <MenuItem onClick={() => void runExport((exports) => exports.exportBundle(workspace))}>
            {words.bundle}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
