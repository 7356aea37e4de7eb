import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { useState, type JSX } from 'react'
import { IconButton } from './IconButton'

export interface MenuChoice {
  id: string
  label: string
  onChoose: () => void
}

/** A small button that opens a list of choices; the list is made when it is first asked for. */
export function IconMenu({
  label,
  icon,
  choices,
}: {
  label: string
  icon: JSX.Element
  choices: readonly MenuChoice[]
}) {
  const [asked, setAsked] = useState(false)
  if (!asked) return <IconButton label={label} icon={icon} aria-haspopup="menu" onClick={() => setAsked(true)} />
  return (
    <Menu positioning="below-end" defaultOpen>
      <MenuTrigger disableButtonEnhancement>
        <IconButton label={label} icon={icon} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices.map(({ id, label: name, onChoose }) => (
            <MenuItem key={id} onClick={onChoose}>
              {name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
