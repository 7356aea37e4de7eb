import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { ChevronDown16Regular } from '@fluentui/react-icons'
import { useFieldStyles } from './styles'
import { words } from './words'

interface Props {
  label: string
  suggestions: readonly string[]
  onChoose: (text: string) => void
}

/** The values that can be chosen in a field that also takes any text. */
export function SuggestionMenu({ label, suggestions, onChoose }: Props) {
  const styles = useFieldStyles()
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          size="small"
          className={styles.tiny}
          icon={<ChevronDown16Regular />}
          aria-label={words.choose(label)}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {suggestions.map((text) => (
            <MenuItem key={text} onClick={() => onChoose(text)}>
              {text}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
