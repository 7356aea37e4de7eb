import { Switch } from '@fluentui/react-components'
import { FieldFrame } from './FieldFrame'
import type { FieldProps } from './field-state'
import { useFieldStyles } from './styles'

interface Props extends FieldProps {
  value: boolean
  onCommit: (value: boolean) => void
}

export function SwitchField({ value, onCommit, ...frame }: Props) {
  const styles = useFieldStyles()
  return (
    <FieldFrame {...frame} wide inline>
      {(control) => (
        <div className={styles.switchBox}>
          <Switch
            {...control}
            checked={value}
            disabled={frame.readOnly}
            onChange={(_, data) => onCommit(data.checked)}
          />
        </div>
      )}
    </FieldFrame>
  )
}
