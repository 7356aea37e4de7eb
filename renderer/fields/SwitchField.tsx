import { Switch } from '@fluentui/react-components'
import { FieldFrame } from './FieldFrame'
import type { FieldProps } from './field-state'
import { useFieldStyles } from './styles'
import { words } from './words'

interface Props extends FieldProps {
  value: boolean
  onCommit: (value: boolean) => void
}

export function SwitchField({ value, onCommit, ...frame }: Props) {
  const styles = useFieldStyles()
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <div className={styles.switchBox}>
          <Switch
            {...control}
            checked={value}
            disabled={frame.readOnly}
            onChange={(_, data) => onCommit(data.checked)}
          />
          <span aria-hidden="true">{value ? words.on : words.off}</span>
        </div>
      )}
    </FieldFrame>
  )
}
