import { mergeClasses } from '@fluentui/react-components'
import { organizationHome } from '../../../shared/model/connectors'
import { useFieldStyles } from '../../fields/styles'
import { useInspected } from '../inspected'
import { ParameterSection, type SendSectionProps } from './ParameterSection'
import { words } from './words'

/** On an Edge a connector has one source only: the Edge itself. */
export function SourceSection({ connector, parameters, answers }: SendSectionProps) {
  const styles = useFieldStyles()
  const home = useInspected((state) => state.design.items[connector.home])
  return (
    <ParameterSection connector={connector} section="source" parameters={parameters} after={answers}>
      {connector.home !== organizationHome && home && (
        <span className={mergeClasses(styles.muted, styles.wide)}>{words.scopeHome(home.name)}</span>
      )}
    </ParameterSection>
  )
}
