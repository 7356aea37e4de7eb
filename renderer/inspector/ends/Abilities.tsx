import {
  smtpMechanisms,
  tlsVersions,
  type SmtpMechanism,
  type TlsVersion,
} from '../../../shared/exchange/smtp-abilities'
import type { Application, Gateway } from '../../../shared/model/ends'
import { FlagsField } from '../../fields/FlagsField'
import { Section } from '../../fields/Section'
import { useFieldStyles } from '../../fields/styles'
import { TextField } from '../../fields/TextField'
import { useWorkspace } from '../../workspace/use-workspace'
import { changeFields } from '../change-fields'
import { words } from './words'

/** What the software at an end knows of SMTP, as far as somebody knows it. */
export function Abilities({ item }: { item: Application | Gateway }) {
  const workspace = useWorkspace()
  const styles = useFieldStyles()
  const mechanismsLabel = item.kind === 'gateway' ? words.offeredMechanisms : words.mechanisms
  const set = (label: string, fields: Partial<Application>) =>
    changeFields(workspace, item, label, fields as Partial<Application & Gateway>)
  return (
    <Section title={words.abilities}>
      <span className={styles.hintWide}>{words.abilitiesHint}</span>
      <FlagsField
        label={mechanismsLabel}
        values={item.mechanisms ?? []}
        choices={smtpMechanisms.map((value) => ({ value, label: value }))}
        onCommit={(chosen) => set(mechanismsLabel, { mechanisms: stated(chosen as readonly SmtpMechanism[]) })}
      />
      <FlagsField
        label={words.tlsVersions}
        values={item.tlsVersions ?? []}
        choices={tlsVersions.map((value) => ({ value, label: words.tlsVersion(value) }))}
        onCommit={(chosen) => set(words.tlsVersions, { tlsVersions: stated(chosen as readonly TlsVersion[]) })}
      />
      {item.kind === 'application' && (
        <TextField
          label={words.sender}
          wide
          value={item.sender ?? ''}
          placeholder={words.senderPlaceholder}
          onCommit={(text) => set(words.sender, { sender: text.trim() === '' ? undefined : text.trim() })}
        />
      )}
    </Section>
  )
}

function stated<T>(chosen: readonly T[]): T[] | undefined {
  return chosen.length > 0 ? [...chosen] : undefined
}
