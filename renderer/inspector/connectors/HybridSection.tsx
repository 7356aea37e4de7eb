import type { SendConnector } from '../../../shared/model/connectors'
import { Section } from '../../fields/Section'
import { useFieldStyles } from '../../fields/styles'
import type { Parameter } from '../parameters/parameter'
import { ParameterField } from '../parameters/ParameterField'
import { hybridParameters } from './hybrid'
import { isReachable } from './layout'
import { words } from './words'

/** The settings that make mail to Exchange Online internal mail, together. */
export function HybridSection({
  connector,
  parameters,
}: {
  connector: SendConnector
  parameters: readonly Parameter[]
}) {
  const styles = useFieldStyles()
  const own = hybridParameters.filter((name) =>
    parameters.some((parameter) => parameter.name === name && isReachable(parameter)),
  )
  return (
    <Section title={words.hybrid} aside={words.hybridAside}>
      <span className={styles.hintWide}>{words.hybridHint}</span>
      {own.map((name) => (
        <ParameterField key={name} connector={connector} name={name} wide />
      ))}
    </Section>
  )
}
