import { versionFacts, versions, type Role, type Version } from '../../../shared/exchange/versions'
import type { Design } from '../../../shared/model/design'
import { indexes } from '../../../shared/model/indexes'
import { certificateStates, type Server } from '../../../shared/model/server'
import { siteOf } from '../../../shared/model/sites'
import { ChoiceField, type Choice } from '../../fields/ChoiceField'
import { Section } from '../../fields/Section'
import { TextField } from '../../fields/TextField'
import { useApp } from '../../store/store'
import { change } from '../change'
import { useFieldProblems } from '../findings-context'
import { NameField } from '../NameField'
import { ObjectList } from '../ObjectList'
import { sectionTitles } from '../words'
import { ZoneField } from '../ZoneField'
import { words } from './words'

/** Who the server is: correcting it rewrites what setup made of it. */
export function ServerFields({ server }: { server: Server }) {
  const design = useApp((state) => state.design)
  const set = (label: string, fields: Partial<Server>) => change(server, label, fields)
  const facts = versionFacts[server.version]
  const fqdnProblems = useFieldProblems(server.id, 'fqdn')
  const versionProblems = useFieldProblems(server.id, 'version')
  return (
    <Section title={sectionTitles.general}>
      <NameField item={server} />
      <ChoiceField<Version>
        label={words.version}
        value={server.version}
        choices={versionChoices(server)}
        problems={versionProblems}
        onCommit={(version) => version && set(words.version, { version })}
      />
      <ChoiceField<Role>
        label={words.role}
        value={server.role}
        choices={facts.roles.map((role) => ({
          value: role,
          label: role === 'edge' ? words.edge : facts.internalRoleName,
        }))}
        onCommit={(role) => role && set(words.role, { role })}
      />
      <TextField
        label={words.fqdn}
        value={server.fqdn}
        wide
        problems={fqdnProblems}
        onCommit={(fqdn) => set(words.fqdn, { fqdn: fqdn.trim() })}
      />
      {facts.hasSplitRoles && server.role === 'mailbox' && (
        <ChoiceField
          label={words.roles2013}
          wide
          value={server.roles2013 ?? 'both'}
          choices={entriesOf(words.roles2013Choices)}
          onCommit={(roles2013) => set(words.roles2013, { roles2013 })}
        />
      )}
      {server.role === 'edge' ? (
        <SubscriptionField server={server} design={design} />
      ) : (
        <SiteField server={server} design={design} />
      )}
      <ChoiceField
        label={words.certificate}
        help={words.certificateHelp}
        value={server.certificate}
        choices={certificateStates.map((value) => ({ value, label: words.certificates[value] }))}
        onCommit={(certificate) => certificate && set(words.certificate, { certificate })}
      />
      <ZoneField items={[server]} />
      <ObjectList
        label={words.certificateItems}
        objects={indexes(design).byKind.certificate.filter(({ servers }) => servers.includes(server.id))}
      />
    </Section>
  )
}

/** A Hub Transport server is of 2010, a Mailbox server of a later version; an Edge may be of any. */
function versionChoices({ role }: Server): readonly Choice<Version>[] {
  const possible = role === 'edge' ? versions : versions.filter((version) => versionFacts[version].roles.includes(role))
  return possible.map((version) => ({ value: version, label: versionFacts[version].label }))
}

function SiteField({ server, design }: { server: Server; design: Design }) {
  const site = siteOf(server, design)
  const isFromZone = site !== server.siteId
  const { sites } = design.organization
  return (
    <ChoiceField
      label={words.site}
      {...(isFromZone && { help: words.siteFromZone })}
      value={site}
      unset={words.noSite}
      readOnly={isFromZone}
      choices={sites.map(({ id, name }) => ({ value: id, label: name }))}
      onCommit={(siteId) => change(server, words.site, { siteId })}
    />
  )
}

function SubscriptionField({ server, design }: { server: Server; design: Design }) {
  return (
    <ChoiceField
      label={words.subscription}
      value={server.subscribedSiteId}
      unset={words.notSubscribed}
      choices={design.organization.sites.map(({ id, name }) => ({ value: id, label: words.subscribedTo(name) }))}
      onCommit={(subscribedSiteId) => change(server, words.subscription, { subscribedSiteId })}
    />
  )
}

function entriesOf<V extends string>(labels: Readonly<Record<V, string>>): readonly Choice<V>[] {
  return (Object.keys(labels) as V[]).map((value) => ({ value, label: labels[value] }))
}
