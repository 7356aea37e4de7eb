import { useState } from 'react'
import { hasEffects, serverEffects } from '../../../shared/edits/server-effects'
import { versionFacts, versions, type Role, type Version } from '../../../shared/exchange/versions'
import type { Design } from '../../../shared/model/design'
import { indexes } from '../../../shared/model/indexes'
import { certificateStates, type Server } from '../../../shared/model/server'
import { siteOf, siteOfZones } from '../../../shared/model/sites'
import { ChoiceField, type LabelledValue } from '../../fields/ChoiceField'
import { Section } from '../../fields/Section'
import { fieldOf } from '../../fields/wanted-field'
import { TextField } from '../../fields/TextField'
import { useInspected } from '../inspected'
import { changeFields } from '../change-fields'
import { useFieldProblems } from '../findings-context'
import { NameField } from '../NameField'
import { ObjectList } from '../ObjectList'
import { sectionTitles } from '../words'
import { ZoneField } from '../ZoneField'
import { useWorkspace } from '../../workspace/use-workspace'
import { fqdnProblems } from './fqdn-problems'
import { IdentitySheet, type WantedServer } from './IdentitySheet'
import { words } from './words'

/** Who the server is: correcting it rewrites what setup made of it. */
export function ServerFields({ server }: { server: Server }) {
  const workspace = useWorkspace()
  const design = useInspected((state) => state.design)
  const set = (label: string, fields: Partial<Server>) => changeFields(workspace, server, label, fields)
  const [asked, setAsked] = useState<WantedServer>()
  const facts = versionFacts[server.version]

  function setIdentity(label: string, fields: Partial<Server>) {
    if (hasEffects(serverEffects(design, server.id, fields))) setAsked({ label, fields })
    else set(label, fields)
  }

  const fqdnFindings = useFieldProblems(server.id, 'fqdn')
  const versionProblems = useFieldProblems(server.id, 'version')
  return (
    <Section title={sectionTitles.general}>
      <NameField item={server} />
      <ChoiceField<Version>
        label={words.version}
        field={fieldOf(server.id, 'version')}
        value={server.version}
        choices={versionChoices(server)}
        problems={versionProblems}
        onCommit={(version) => version && setIdentity(words.version, { version })}
      />
      <ChoiceField<Role>
        label={words.role}
        value={server.role}
        choices={facts.roles.map((role) => ({
          value: role,
          label: role === 'edge' ? words.edge : facts.internalRoleName,
        }))}
        onCommit={(role) => role && setIdentity(words.role, { role })}
      />
      <TextField
        label={words.fqdn}
        field={fieldOf(server.id, 'fqdn')}
        value={server.fqdn}
        wide
        problems={fqdnFindings.length > 0 ? fqdnFindings : fqdnProblems(server, design)}
        onCommit={(fqdn) => set(words.fqdn, { fqdn: fqdn.trim() })}
      />
      {facts.hasSplitRoles && server.role === 'mailbox' && (
        <ChoiceField
          label={words.roles2013}
          wide
          value={server.roles2013 ?? 'both'}
          choices={entriesOf(words.roles2013Choices)}
          onCommit={(roles2013) => setIdentity(words.roles2013, { roles2013 })}
        />
      )}
      {server.role !== 'edge' && <SiteField server={server} design={design} />}
      <ChoiceField
        label={words.certificate}
        help={words.certificateHelp}
        value={server.certificate}
        choices={certificateStates.map((value) => ({ value, label: words.certificates[value] }))}
        onCommit={(certificate) => certificate && set(words.certificate, { certificate })}
      />
      <ZoneField items={[server]} />
      {asked && <IdentitySheet server={server} asked={asked} design={design} onClose={() => setAsked(undefined)} />}
      <ObjectList
        label={words.certificateItems}
        objects={indexes(design).byKind.certificate.filter(({ servers }) => servers.includes(server.id))}
      />
    </Section>
  )
}

/** A version that lacks the role is offered with the one that takes its place: Hub Transport in 2010. */
function versionChoices({ role }: Server): readonly LabelledValue<Version>[] {
  return versions.map((version) => {
    const { label, roles, internalRoleName } = versionFacts[version]
    return { value: version, label: roles.includes(role) ? label : words.versionWithRole(label, internalRoleName) }
  })
}

function SiteField({ server, design }: { server: Server; design: Design }) {
  const workspace = useWorkspace()
  const site = siteOf(server, design)
  const isFromZone = siteOfZones(server, design) !== undefined
  const { sites } = design.organization
  return (
    <ChoiceField
      label={words.site}
      {...(isFromZone && { help: words.siteFromZone })}
      value={site}
      unset={words.noSite}
      readOnly={isFromZone}
      choices={sites.map(({ id, name }) => ({ value: id, label: name }))}
      onCommit={(siteId) => changeFields(workspace, server, words.site, { siteId })}
    />
  )
}

function entriesOf<V extends string>(labels: Readonly<Record<V, string>>): readonly LabelledValue<V>[] {
  return (Object.keys(labels) as V[]).map((value) => ({ value, label: labels[value] }))
}
