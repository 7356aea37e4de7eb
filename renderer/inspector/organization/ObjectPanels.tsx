import { Link } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { makeDefaultDomain } from '../../../shared/edits/organization'
import { organizationHome } from '../../../shared/model/connectors'
import type { Item } from '../../../shared/model/design'
import { indexes } from '../../../shared/model/indexes'
import {
  domainTypes,
  type AcceptedDomain,
  type Certificate,
  type Credential,
} from '../../../shared/model/organization-items'
import { ChipsField } from '../../fields/ChipsField'
import { ChoiceField } from '../../fields/ChoiceField'
import { useFieldStyles } from '../../fields/styles'
import { Section } from '../../fields/Section'
import { SwitchField } from '../../fields/SwitchField'
import { TextField } from '../../fields/TextField'
import { app, useApp } from '../../store/store'
import { change } from '../change'
import { useFieldProblems } from '../findings-context'
import { ItemActions } from '../ItemActions'
import { ItemProblems } from '../ItemProblems'
import { NameField } from '../NameField'
import { Panel } from '../Panel'
import { TextsField } from '../TextsField'
import { words as inspectorWords } from '../words'
import { words } from './words'

export function AcceptedDomainPanel({ item }: { item: AcceptedDomain }) {
  const design = useApp((state) => state.design)
  const problems = useFieldProblems(item.id, 'DomainName')
  const home = item.home === organizationHome ? words.inOrganization : design.items[item.home]?.name
  return (
    <ObjectPanel item={item} detail={home}>
      <TextField
        label={words.domainName}
        wide
        value={item.domainName}
        problems={problems}
        onCommit={(text) => change(item, words.domainName, renamed(item, text.trim()))}
      />
      <NameField item={item} />
      <ChoiceField
        label={words.domainType}
        value={item.domainType}
        choices={domainTypes.map((value) => ({ value, label: words.domainTypes[value] }))}
        onCommit={(domainType) => domainType && change(item, words.domainType, { domainType })}
      />
      <SwitchField
        label={words.makeDefault}
        value={item.isDefault}
        readOnly={item.isDefault}
        onCommit={() => app().apply(words.madeDefault(item.domainName), makeDefaultDomain(item.id))}
      />
    </ObjectPanel>
  )
}

/** A name that repeats the domain follows it. */
function renamed({ name, domainName }: AcceptedDomain, next: string): Partial<AcceptedDomain> {
  return name === domainName ? { domainName: next, name: next } : { domainName: next }
}

const somewhere = { domain: 'domain', other: 'other' }

export function CredentialPanel({ item }: { item: Credential }) {
  const styles = useFieldStyles()
  const edges = useApp((state) => indexes(state.design).byKind.server).filter(({ role }) => role === 'edge')
  const { account } = item
  const set = (fields: Partial<NonNullable<Credential['account']>>) =>
    change(item, words.where, { account: { where: somewhere.other, ...account, ...fields } })
  return (
    <ObjectPanel item={item}>
      <NameField item={item} />
      <TextField
        label={words.purpose}
        wide
        value={item.purpose}
        onCommit={(purpose) => change(item, words.purpose, { purpose })}
      />
      <ChoiceField
        label={words.where}
        wide
        value={account?.where}
        unset={words.whereUnknown}
        choices={[
          { value: somewhere.domain, label: words.inDomain },
          ...edges.map(({ id, name }) => ({ value: id, label: words.localOn(name) })),
          { value: somewhere.other, label: words.elsewhere },
        ]}
        onCommit={(where) => (where === undefined ? change(item, words.where, { account: undefined }) : set({ where }))}
      />
      {account && (
        <SwitchField
          label={words.memberOfExchangeServers}
          wide
          value={account.memberOfExchangeServers === true}
          onCommit={(memberOfExchangeServers) => set({ memberOfExchangeServers })}
        />
      )}
      <span className={styles.hintWide}>{words.credentialHint}</span>
    </ObjectPanel>
  )
}

export function CertificatePanel({ item }: { item: Certificate }) {
  const set = (label: string, fields: Partial<Certificate>) => change(item, label, fields)
  return (
    <ObjectPanel item={item}>
      <NameField item={item} />
      <TextField
        label={words.subject}
        wide
        value={item.subject}
        onCommit={(subject) => set(words.subject, { subject })}
      />
      <TextField label={words.issuer} wide value={item.issuer} onCommit={(issuer) => set(words.issuer, { issuer })} />
      <TextsField label={words.names} values={item.names} onCommit={(names) => set(words.names, { names })} />
      <TextField
        label={words.expires}
        value={item.expires ?? ''}
        placeholder={words.expiresPlaceholder}
        onCommit={(text) => set(words.expires, { expires: text.trim() === '' ? undefined : text.trim() })}
      />
      <SwitchField
        label={words.selfSigned}
        value={item.selfSigned}
        onCommit={(selfSigned) => set(words.selfSigned, { selfSigned })}
      />
      <TextsField
        label={words.services}
        values={item.services}
        onCommit={(services) => set(words.services, { services })}
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

function ServersField({
  label,
  ids,
  onCommit,
}: {
  label: string
  ids: readonly string[]
  onCommit: (ids: string[]) => void
}) {
  const design = useApp((state) => state.design)
  const servers = indexes(design).byKind.server
  return (
    <ChipsField
      label={label}
      chips={ids.map((id) => ({ label: design.items[id]?.name ?? id }))}
      choices={servers
        .filter(({ id }) => !ids.includes(id))
        .map(({ id, name }) => ({ id, label: name, onChoose: () => onCommit([...ids, id]) }))}
      onAdd={(names) =>
        onCommit([
          ...ids,
          ...servers
            .filter(({ name }) => names.some((text) => text.toLowerCase() === name.toLowerCase()))
            .map(({ id }) => id),
        ])
      }
      onRemove={(index) => onCommit(ids.filter((_, at) => at !== index))}
    />
  )
}

function ObjectPanel({ item, detail, children }: { item: Item; detail?: string | undefined; children: ReactNode }) {
  const kind = inspectorWords.kinds[item.kind]
  return (
    <Panel
      eyebrow={
        <>
          <Link as="button" style={{ fontSize: 11 }} onClick={() => app().select([])}>
            {words.back}
          </Link>
          {` › ${kind}${detail ? ` · ${detail}` : ''}`}
        </>
      }
      title={item.name || inspectorWords.unnamed}
      actions={<ItemActions item={item} />}
    >
      <ItemProblems subject={item.id} fields={['Name', 'DomainName']} />
      <Section title={words.general}>{children}</Section>
    </Panel>
  )
}
