import { Fragment } from 'react'
import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { ChevronDown16Filled } from '@fluentui/react-icons'
import { formatNamed, formatsIn, type FormatId } from '../../shared/exports/formats'
import { runExport } from '../commands/run-export'
import { useWorkspace } from '../workspace/use-workspace'
import { words } from './words'

/** What can be handed over: the picture and the scripts. */
export default function ExportMenu() {
  const workspace = useWorkspace()
  const ids = formatsIn(workspace.platform.kind)
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="primary" icon={<ChevronDown16Filled />} iconPosition="after">
          {words.exportMenu}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {ids.map((id, index) => (
            <Fragment key={id}>
              {index > 0 && whatOf(id) !== whatOf(ids[index - 1]) && <MenuDivider />}
              {entriesOf(id).map(({ title, scale }) => (
                <MenuItem key={title} onClick={() => void runExport(workspace, id, { scale })}>
                  {title}
                </MenuItem>
              ))}
            </Fragment>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

function whatOf(id: FormatId | undefined) {
  return id && formatNamed(id).what
}

/** One entry for a format, or one for each scale that it is offered in. */
function entriesOf(id: FormatId): readonly { title: string; scale?: number }[] {
  const { title, scales } = formatNamed(id)
  return scales ? scales.map((scale) => ({ title: words.atScale(title, scale), scale })) : [{ title }]
}
