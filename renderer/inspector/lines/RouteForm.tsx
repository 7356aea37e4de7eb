import type { ReactNode } from 'react'
import { routeAuthentications, routeTls, type InboundRoute } from '../../../shared/model/inbound-route'
import { indexes } from '../../../shared/model/indexes'
import { ChoiceField } from '../../fields/ChoiceField'
import { Section } from '../../fields/Section'
import { SwitchField } from '../../fields/SwitchField'
import { fieldOf } from '../../fields/wanted-field'
import { TextField } from '../../fields/TextField'
import { useInspected } from '../inspected'
import { changeFields } from '../change-fields'
import { useFieldProblems } from '../findings-context'
import { ItemProblems } from '../ItemProblems'
import { NameField } from '../NameField'
import { TextsField } from '../TextsField'
import { sectionTitles } from '../words'
import { useWorkspace } from '../../workspace/use-workspace'
import { words } from './words'

/** How mail arrives from an end that nobody here manages. */
export function RouteForm({ route, children }: { route: InboundRoute; children?: ReactNode }) {
  const workspace = useWorkspace()
  const design = useInspected((state) => state.design)
  const { byKind, receiveConnectorsOf } = indexes(design)
  const set = (label: string, fields: Partial<InboundRoute>) => changeFields(workspace, route, label, fields)
  const problems = useFieldProblems(route.id, 'Port')
  return (
    <>
      <ItemProblems subject={route.id} fields={['Port', 'Name']} />
      {children}
      <Section title={sectionTitles.general} aside={words.route}>
        <NameField item={route} />
      </Section>
      <Section title={words.way}>
        <ChoiceField
          label={words.authentication}
          value={route.authentication}
          choices={routeAuthentications.map((value) => ({ value, label: words.authentications[value] }))}
          onCommit={(value) => value && set(words.authentication, { authentication: value })}
        />
        <ChoiceField
          label={words.tls}
          value={route.tls}
          choices={routeTls.map((value) => ({ value, label: words.tlsChoices[value] }))}
          onCommit={(value) => value && set(words.tls, { tls: value })}
        />
        <TextField
          label={words.port}
          field={fieldOf(route.id, 'Port')}
          value={String(route.port)}
          problems={problems}
          onCommit={(text) => set(words.port, { port: Number.parseInt(text, 10) || 25 })}
        />
        <ChoiceField
          label={words.credential}
          value={route.credential}
          unset={words.noCredential}
          choices={byKind.credential.map(({ id, name }) => ({ value: id, label: name }))}
          onCommit={(credential) => set(words.credential, { credential })}
        />
        <SwitchField
          label={words.externallyProtected}
          help={words.externallyProtectedHelp}
          wide
          value={route.externallyProtected}
          onCommit={(externallyProtected) => set(words.externallyProtected, { externallyProtected })}
        />
        <TextsField
          label={words.recipients}
          placeholder={words.acceptedDomains}
          values={route.recipients}
          onCommit={(recipients) => set(words.recipients, { recipients })}
        />
        <ChoiceField
          label={words.expects}
          wide
          value={route.expects}
          unset={words.anyConnector}
          choices={(receiveConnectorsOf.get(route.to) ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onCommit={(expects) => set(words.expects, { expects })}
        />
      </Section>
    </>
  )
}
