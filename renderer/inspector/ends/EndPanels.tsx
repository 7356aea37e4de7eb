import type { ReactNode } from 'react'
import type { NodeItem } from '../../../shared/model/design'
import {
  gatewayAuthentications,
  type Application,
  type ExchangeOnline,
  type Gateway,
  type Internet,
  type Partner,
} from '../../../shared/model/ends'
import { ChoiceField } from '../../fields/ChoiceField'
import { FlagsField } from '../../fields/FlagsField'
import { Section } from '../../fields/Section'
import { SwitchField } from '../../fields/SwitchField'
import { fieldOf } from '../../fields/wanted-field'
import { changeFields } from '../change-fields'
import { useFieldProblems } from '../findings-context'
import { ItemActions } from '../ItemActions'
import { ItemProblems } from '../ItemProblems'
import { NameField } from '../NameField'
import { Explanation } from '../Explanation'
import { Panel } from '../Panel'
import { LinesOfNode } from '../server/LinesOfNode'
import { TextsField } from '../TextsField'
import { words as inspectorWords } from '../words'
import { ZoneField } from '../ZoneField'
import { useWorkspace } from '../../workspace/use-workspace'
import { Abilities } from './Abilities'
import { HybridState } from './HybridState'
import { words } from './words'

export function InternetPanel({ item }: { item: Internet }) {
  return (
    <EndPanel item={item}>
      <Explanation>{words.internet}</Explanation>
    </EndPanel>
  )
}

export function PartnerPanel({ item }: { item: Partner }) {
  const workspace = useWorkspace()
  return (
    <EndPanel item={item}>
      <TextsField
        label={words.domains}
        placeholder={words.domainsPlaceholder}
        values={item.domains}
        onCommit={(domains) => changeFields(workspace, item, words.domains, { domains })}
      />
      <HostFields item={item} />
    </EndPanel>
  )
}

export function ExchangeOnlinePanel({ item }: { item: ExchangeOnline }) {
  const workspace = useWorkspace()
  return (
    <EndPanel item={item} more={<HybridState tenant={item} />}>
      <TextsField
        label={words.tenantDomains}
        placeholder={words.tenantDomainsPlaceholder}
        values={item.tenantDomains}
        onCommit={(tenantDomains) => changeFields(workspace, item, words.tenantDomains, { tenantDomains })}
      />
      <HostFields item={item} />
    </EndPanel>
  )
}

export function ApplicationPanel({ item }: { item: Application }) {
  return (
    <EndPanel item={item} more={<Abilities item={item} />}>
      <HostFields item={item} />
    </EndPanel>
  )
}

export function GatewayPanel({ item }: { item: Gateway }) {
  const workspace = useWorkspace()
  const set = (label: string, fields: Partial<Gateway>) => changeFields(workspace, item, label, fields)
  const choices = gatewayAuthentications.map((value) => ({ value, label: words.authentications[value] }))
  return (
    <EndPanel
      item={item}
      more={
        <>
          <GatewaySecurity item={item} choices={choices} set={set} />
          <Abilities item={item} />
        </>
      }
    >
      <HostFields item={item} />
      <SwitchField
        label={words.takesInternetMail}
        value={item.takesInternetMail}
        onCommit={(takesInternetMail) => set(words.takesInternetMail, { takesInternetMail })}
      />
      <SwitchField
        label={words.sendsInternetMail}
        value={item.sendsInternetMail}
        onCommit={(sendsInternetMail) => set(words.sendsInternetMail, { sendsInternetMail })}
      />
    </EndPanel>
  )
}

interface SecurityProps {
  item: Gateway
  choices: readonly { value: Gateway['uses']; label: string }[]
  set: (label: string, fields: Partial<Gateway>) => void
}

function GatewaySecurity({ item, choices, set }: SecurityProps) {
  return (
    <Section title={words.security}>
      <FlagsField
        label={words.offers}
        values={item.offers}
        none="none"
        choices={choices}
        onCommit={(offers) => set(words.offers, { offers: offers as Gateway['offers'] })}
      />
      <ChoiceField
        label={words.uses}
        wide
        value={item.uses}
        choices={choices}
        onCommit={(uses) => uses && set(words.uses, { uses })}
      />
      <SwitchField
        label={words.externallyProtected}
        help={words.externallyProtectedHelp}
        wide
        value={item.externallyProtected}
        onCommit={(externallyProtected) => set(words.externallyProtected, { externallyProtected })}
      />
    </Section>
  )
}

/** Findings about these show beside their field. */
const fieldsOf: Readonly<Record<Exclude<NodeItem['kind'], 'server'>, readonly string[]>> = {
  internet: ['Name'],
  gateway: ['Name', 'hostNames', 'addresses'],
  partner: ['Name', 'hostNames', 'addresses'],
  exchangeOnline: ['Name', 'hostNames', 'addresses'],
  application: ['Name', 'hostNames', 'addresses'],
}

function EndPanel({
  item,
  children,
  more,
}: {
  item: Exclude<NodeItem, { kind: 'server' }>
  children: ReactNode
  more?: ReactNode
}) {
  return (
    <Panel
      eyebrow={inspectorWords.kinds[item.kind]}
      title={item.name || inspectorWords.unnamed}
      actions={<ItemActions item={item} />}
    >
      <ItemProblems subject={item.id} fields={fieldsOf[item.kind]} />
      <Section title={words.general}>
        <NameField item={item} />
        {children}
        <ZoneField items={[item]} />
      </Section>
      {more}
      <Section title={words.lines}>
        <LinesOfNode node={item} />
      </Section>
    </Panel>
  )
}

type EndWithHosts = Gateway | Partner | ExchangeOnline | Application

function HostFields({ item }: { item: EndWithHosts }) {
  const workspace = useWorkspace()
  const hostProblems = useFieldProblems(item.id, 'hostNames')
  const addressProblems = useFieldProblems(item.id, 'addresses')
  return (
    <>
      <TextsField
        label={words.hostNames}
        field={fieldOf(item.id, 'hostNames')}
        problems={hostProblems}
        placeholder={words.hostNamesPlaceholder}
        values={item.hostNames}
        onCommit={(hostNames) => changeFields<EndWithHosts>(workspace, item, words.hostNames, { hostNames })}
      />
      <TextsField
        label={words.addresses}
        field={fieldOf(item.id, 'addresses')}
        problems={addressProblems}
        placeholder={words.addressesPlaceholder}
        values={item.addresses}
        onCommit={(addresses) => changeFields<EndWithHosts>(workspace, item, words.addresses, { addresses })}
      />
    </>
  )
}
