import { indexes } from '../../../shared/model/indexes'
import type { Certificate } from '../../../shared/model/organization-items'
import { ChipsField } from '../../fields/ChipsField'
import { FlagsField } from '../../fields/FlagsField'
import { useFieldStyles } from '../../fields/styles'
import { SwitchField } from '../../fields/SwitchField'
import { TextField } from '../../fields/TextField'
import { useInspected } from '../inspected'
import { changeFields } from '../change-fields'
import { NameField } from '../NameField'
import { TextsField } from '../TextsField'
import { useWorkspace } from '../../workspace/use-workspace'
import { dateProblems, domainProblems } from './object-problems'
import { ObjectPanel } from './ObjectPanel'
import { words } from './words'

export function CertificatePanel({ item }: { item: Certificate }) {
  const workspace = useWorkspace()
  const styles = useFieldStyles()
  const set = (label: string, fields: Partial<Certificate>) => changeFields(workspace, item, label, fields)
  return (
    <ObjectPanel item={item}>
      <NameField item={item} />
      <TextField
        label={words.subject}
        wide
        value={item.subject}
        placeholder={words.subjectPlaceholder}
        onCommit={(subject) => set(words.subject, { subject })}
      />
      <TextField
        label={words.issuer}
        wide
        value={item.issuer}
        placeholder={words.issuerPlaceholder}
        onCommit={(issuer) => set(words.issuer, { issuer })}
      />
      <span className={styles.hintWide}>
        {item.issuer && item.subject ? words.certificateName(item.issuer, item.subject) : words.certificateNameMissing}
      </span>
      <TextsField
        label={words.names}
        values={item.names}
        placeholder={words.namesPlaceholder}
        problems={item.names.flatMap(domainProblems)}
        isBad={(text) => domainProblems(text).length > 0}
        onCommit={(names) => set(words.names, { names })}
      />
      <TextField
        label={words.expires}
        value={item.expires ?? ''}
        placeholder={words.expiresPlaceholder}
        problems={dateProblems(item.expires)}
        onCommit={(text) => set(words.expires, { expires: text.trim() === '' ? undefined : text.trim() })}
      />
      <SwitchField
        label={words.selfSigned}
        value={item.selfSigned}
        onCommit={(selfSigned) => set(words.selfSigned, { selfSigned })}
      />
      <FlagsField
        label={words.services}
        values={item.services}
        choices={servicesOf(item).map((value) => ({ value, label: value }))}
        none={undefined}
        onCommit={(services) => set(words.services, { services: [...services] })}
      />
      <ServersField label={words.servers} ids={item.servers} onCommit={(servers) => set(words.servers, { servers })} />
      <ServersField
        label={words.trustedBy}
        ids={item.trustedBy}
        onCommit={(trustedBy) => set(words.trustedBy, { trustedBy })}
      />
    </ObjectPanel>
  )
}

/** What Enable-ExchangeCertificate takes; an imported service besides these stays to be seen. */
const services = ['SMTP', 'IIS', 'IMAP', 'POP', 'UM', 'UMCallRouter'] as const

function servicesOf(item: Certificate): readonly string[] {
  return [...new Set([...services, ...item.services])]
}

interface ServersProps {
  label: string
  ids: readonly string[]
  onCommit: (ids: string[]) => void
}

/** Servers by their names, as references. */
function ServersField({ label, ids, onCommit }: ServersProps) {
  const design = useInspected((state) => state.design)
  const servers = indexes(design).byKind.server
  return (
    <ChipsField
      label={label}
      entries={ids}
      chips={ids.map((id) => ({ label: design.items[id]?.name ?? id }))}
      choices={servers
        .filter(({ id }) => !ids.includes(id))
        .map(({ id, name }) => ({ id, label: name, onChoose: () => onCommit([...ids, id]) }))}
      entryOf={(text) => servers.find(({ name }) => name.toLowerCase() === text.toLowerCase())?.id}
      onCommit={(next) => onCommit([...new Set(next)])}
    />
  )
}
