import { setParameter } from '../../../shared/edits/change'
import { addCredential } from '../../../shared/edits/connect/additions'
import { indexes } from '../../../shared/model/indexes'
import type { ParameterValue } from '../../../shared/model/parameter-value'
import { ChoiceField } from '../../fields/ChoiceField'
import { TextField } from '../../fields/TextField'
import { app } from '../../store/store'
import { useWorkspace } from '../../workspace/use-workspace'
import { textOfValue, valueOfText } from './value-text'
import type { ParameterBinding } from './use-parameter'
import { words } from './words'

const another = 'new'

/** A credential is chosen by its label; the script asks for the secret. */
export function CredentialField({
  connector,
  design,
  parameter: { name, setting },
  isMixed,
  frame,
  commit,
}: ParameterBinding) {
  const workspace = useWorkspace()
  const known = indexes(design).byKind.credential.map(({ id, name: label }) => ({ value: id, label }))

  function choose(id: string | undefined) {
    if (id !== another) return commit(id === undefined ? undefined : { credential: id })
    app(workspace).apply(words.addCredential(connector.name), (current) => {
      const added = addCredential(current, words.credentialStem, words.credentialPurpose(connector.name), undefined)
      return setParameter(connector.id, name, { credential: added.id })(added.design)
    })
  }

  return (
    <ChoiceField
      {...frame}
      wide
      value={referenceOf(setting.entered, 'credential')}
      unset={isMixed ? words.mixed : words.noCredential}
      // A new account is made for one connector.
      choices={isMixed === undefined ? [...known, { value: another, label: words.newCredential }] : known}
      onCommit={choose}
    />
  )
}

/** A certificate of the drawing, or the text that `TlsCertificateName` takes. */
export function CertificateField({
  design,
  parameter: { row, setting, fallbackText },
  isMixed,
  frame,
  commit,
}: ParameterBinding) {
  const known = indexes(design).byKind.certificate
  const chosen = referenceOf(setting.entered, 'certificate')
  if (known.length > 0 && (setting.entered === undefined || known.some(({ id }) => id === chosen))) {
    return (
      <ChoiceField
        {...frame}
        wide
        value={chosen}
        unset={isMixed ? words.mixed : words.byDefault(fallbackText ?? words.nothing)}
        choices={known.map(({ id, name }) => ({ value: id, label: name }))}
        onCommit={(id) => commit(id === undefined ? undefined : { certificate: id })}
      />
    )
  }
  return (
    <TextField
      {...frame}
      wide
      value={textOfValue(setting.entered)}
      placeholder={isMixed ? words.mixed : (fallbackText ?? words.certificatePlaceholder)}
      onCommit={(text) => commit(valueOfText(text, row))}
    />
  )
}

function referenceOf(value: ParameterValue | undefined, key: 'credential' | 'certificate'): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'object' && key in value) return (value as Record<string, string>)[key]
  return textOfValue(value)
}
