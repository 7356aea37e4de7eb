import type { ComponentType } from 'react'
import { authMechanismFacts, smartHostAuthFacts } from '../../../shared/exchange/auth-mechanisms'
import type { ParameterKind } from '../../../shared/exchange/parameters'
import { permissionGroupFacts } from '../../../shared/exchange/permission-groups'
import type { Connector } from '../../../shared/model/connectors'
import { textsOf } from '../../../shared/model/parameter-value'
import { AddressSpacesField } from '../../fields/AddressSpacesField'
import { ChoiceField } from '../../fields/ChoiceField'
import { FlagsField } from '../../fields/FlagsField'
import { SwitchField } from '../../fields/SwitchField'
import { TextField } from '../../fields/TextField'
import { TextsField } from '../TextsField'
import { EntriesField } from './EntriesField'
import { CertificateField, CredentialField } from './ReferenceFields'
import { isUnreadable } from './setting-sentence'
import { useParameter, type ParameterBinding } from './use-parameter'
import { labelOf, textOfValue, valueOfText } from './value-text'
import { words as valueWords } from '../../names/words'
import { placeholders, words } from './words'

interface Props {
  connector: Connector
  name: string
  hideLabel?: boolean
  /** Across both columns, whatever the kind of value. */
  wide?: boolean
}

/** The field of any catalogue parameter: its kind of value decides the control. */
export function ParameterField({ connector, name, hideLabel = false, wide }: Props) {
  const binding = useParameter(connector, name)
  const Field = isUnreadableBoolean(binding) ? TextParameter : controls[binding.parameter.row.kind]
  const isWide = wide ?? wideNames.has(name)
  return <Field {...binding} frame={{ ...binding.frame, hideLabel, ...(isWide && { wide: true }) }} />
}

type Control = ComponentType<ParameterBinding>

const controls: Readonly<Record<ParameterKind, Control>> = {
  text: TextParameter,
  domain: TextParameter,
  address: TextParameter,
  integer: TextParameter,
  size: TextParameter,
  timeSpan: TextParameter,
  boolean: BooleanParameter,
  choice: ChoiceParameter,
  flags: FlagsParameter,
  addressSpaces: AddressSpacesParameter,
  bindings: EntriesField,
  ranges: EntriesField,
  smartHosts: EntriesField,
  servers: EntriesField,
  addresses: TextsParameter,
  domains: TextsParameter,
  texts: TextsParameter,
  credential: CredentialField,
  certificate: CertificateField,
}

const wideNames: ReadonlySet<string> = new Set(['SmartHostAuthMechanism', 'Comment', 'Banner', 'TlsAuthLevel'])

/** A value that is neither true nor false is shown as the text that it is. */
function isUnreadableBoolean({ parameter: { row, setting } }: ParameterBinding): boolean {
  return row.kind === 'boolean' && setting.from === 'stated' && setting.value === undefined
}

function TextParameter({ parameter: { name, row, setting, fallbackText }, isMixed, frame, commit }: ParameterBinding) {
  const suggestions = [
    ...(row.unlimited ? [words.unlimited] : []),
    ...(row.kind === 'size' && fallbackText ? [fallbackText] : []),
  ]
  return (
    <TextField
      {...frame}
      value={textOfValue(setting.entered)}
      placeholder={isMixed ? words.mixed : (fallbackText ?? placeholders[name])}
      multiline={name === 'Comment'}
      suggestions={[...new Set(suggestions)]}
      onCommit={(text) => commit(valueOfText(text, row))}
    />
  )
}

function BooleanParameter({ parameter: { setting }, isMixed, frame, commit }: ParameterBinding) {
  if (isMixed) {
    return (
      <ChoiceField
        {...frame}
        value={undefined}
        unset={words.mixed}
        choices={[
          { value: 'on', label: valueWords.on },
          { value: 'off', label: valueWords.off },
        ]}
        onCommit={(value) => value !== undefined && commit(value === 'on')}
      />
    )
  }
  return <SwitchField {...frame} value={setting.value === true} onCommit={commit} />
}

function ChoiceParameter({
  connector,
  parameter: { name, row, setting, fallback, fallbackText },
  isMixed,
  frame,
  commit,
}: ParameterBinding) {
  const canonical =
    typeof setting.value === 'string' && setting.problems.length === 0 ? setting.value : textOfValue(setting.entered)
  const unset = fallbackText ?? words.empty
  return (
    <ChoiceField
      {...frame}
      value={setting.entered === undefined ? undefined : canonical}
      unset={
        isMixed
          ? words.mixed
          : fallback.from === 'usage' && connector.usage
            ? words.byUsage(unset, connector.usage)
            : words.byDefault(unset)
      }
      choices={(row.values ?? []).map((value) => ({ value, label: labelOf(name, value) }))}
      onCommit={commit}
    />
  )
}

const valueHelp: Readonly<Record<string, Readonly<Record<string, { help: string }>>>> = {
  AuthMechanism: authMechanismFacts,
  SmartHostAuthMechanism: smartHostAuthFacts,
  PermissionGroups: permissionGroupFacts,
}

function FlagsParameter({ parameter: { name, row, setting }, partly, frame, commit }: ParameterBinding) {
  const effective =
    setting.entered === undefined ? ((setting.value as readonly string[] | undefined) ?? []) : textsOf(setting.entered)
  const choices = (row.values ?? []).map((value) => {
    const help = valueHelp[name]?.[value]?.help
    return { value, label: labelOf(name, value), ...(help && { help }) }
  })
  const none = row.values?.find((value) => value === 'None')
  return (
    <FlagsField
      {...frame}
      values={effective}
      partly={partly}
      choices={choices}
      none={none}
      withValues
      onCommit={(values) => commit(values.length > 0 || none === undefined ? [...values] : [none])}
    />
  )
}

function AddressSpacesParameter({ parameter: { setting }, frame, commit }: ParameterBinding) {
  return (
    <AddressSpacesField
      {...frame}
      values={spacesOf(setting.entered)}
      isBad={isUnreadable(setting.problems)}
      onCommit={(values) => commit(values.length > 0 ? [...values] : undefined)}
    />
  )
}

/** A single text may hold commas that belong to an X.400 address. */
function spacesOf(entered: ParameterBinding['parameter']['setting']['entered']): readonly string[] {
  return typeof entered === 'string' ? [entered] : textsOf(entered)
}

function TextsParameter({ parameter: { name, setting, fallbackText }, frame, commit }: ParameterBinding) {
  const values = textsOf(setting.entered)
  return (
    <TextsField
      {...frame}
      values={values}
      placeholder={fallbackText ?? placeholders[name]}
      isBad={isUnreadable(setting.problems)}
      onCommit={(texts) => commit(texts.length > 0 ? texts : undefined)}
    />
  )
}
