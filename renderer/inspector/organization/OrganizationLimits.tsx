import { setTransportConfig } from '../../../shared/edits/change'
import { transportConfigParameters, type ParameterRow } from '../../../shared/exchange/parameters'
import type { Design } from '../../../shared/model/design'
import { textsOf, type ParameterValue } from '../../../shared/model/parameter-value'
import type { FieldProps } from '../../fields/field-state'
import { Section } from '../../fields/Section'
import { TextField } from '../../fields/TextField'
import { app } from '../../store/store'
import { fallbackText, sameMeaning, textOfValue, valueOfText } from '../parameters/value-text'
import { words as parameterWords } from '../parameters/words'
import { TextsField } from '../TextsField'
import { words } from './words'

/** Settings of the organization that connectors depend on (Set-TransportConfig). */
export function OrganizationLimits({ design }: { design: Design }) {
  return (
    <Section title={words.limits} aside="Set-TransportConfig">
      {Object.entries(transportConfigParameters).map(([name, row]) => (
        <OrganizationField key={name} name={name} row={row} entered={design.organization.transportConfig[name]} />
      ))}
    </Section>
  )
}

function OrganizationField({
  name,
  row,
  entered,
}: {
  name: string
  row: ParameterRow
  entered: ParameterValue | undefined
}) {
  const label = words.limitLabels[name] ?? name
  const fallback = fallbackText(name, { value: row.default, from: 'default' })
  const set = (value: ParameterValue | undefined) =>
    app().apply(words.changedLimit(label), setTransportConfig(name, value))
  const frame: FieldProps = {
    label,
    help: parameterWords.help(name, row.help, row.defaultNote),
    state: {
      from: entered === undefined ? 'default' : 'stated',
      differs: entered !== undefined && !sameMeaning(row, entered, row.default),
      fallback,
      fallbackFrom: 'default',
      usage: undefined,
      ...(entered !== undefined && {
        reset: () => app().apply(words.resetLimit(label), setTransportConfig(name, undefined)),
      }),
    },
  }
  if (row.kind === 'size') {
    return (
      <TextField
        {...frame}
        value={textOfValue(entered)}
        placeholder={fallback}
        suggestions={row.unlimited ? [parameterWords.unlimited] : []}
        onCommit={(text) => set(valueOfText(text, row))}
      />
    )
  }
  return (
    <TextsField
      {...frame}
      values={textsOf(entered)}
      placeholder={fallback}
      onCommit={(values) => set(values.length > 0 ? values : undefined)}
    />
  )
}
