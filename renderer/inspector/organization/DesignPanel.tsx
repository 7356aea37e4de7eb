import { changeOrganization, setTitle } from '../../../shared/edits/change'
import { addCredential } from '../../../shared/edits/connect/additions'
import type { Edit } from '../../../shared/edits/edit'
import { newItems } from '../../../shared/edits/duplicate'
import { addAcceptedDomain, addCertificate } from '../../../shared/edits/organization'
import { whyNotRemoved } from '../../../shared/edits/locked'
import { isoToday } from '../../../shared/iso-date'
import { domainNameOf, domainTypeOf, isDefaultDomain } from '../../../shared/model/accepted-domains'
import { transportConfigParameters } from '../../../shared/exchange/parameters'
import { organizationHome } from '../../../shared/model/connectors'
import { itemOf, type Design } from '../../../shared/model/design'
import { indexes } from '../../../shared/model/indexes'
import type { Credential } from '../../../shared/model/organization-items'
import { Section } from '../../fields/Section'
import { useFieldStyles } from '../../fields/styles'
import { TextField } from '../../fields/TextField'
import { remove } from '../../commands/removing'
import { app } from '../../store/store'
import { useInspected } from '../inspected'
import { ItemProblems } from '../ItemProblems'
import { AddButton, ObjectList, type ListedObject } from '../ObjectList'
import { Panel } from '../Panel'
import type { Workspace } from '../../workspace/workspace'
import { useWorkspace } from '../../workspace/use-workspace'
import { dateProblems } from './object-problems'
import { OrganizationLimits } from './OrganizationLimits'
import { SiteLinks } from './SiteLinks'
import { Sites } from './Sites'
import { words } from './words'

/** Nothing is selected: the design and its organization. */
export function DesignPanel() {
  const workspace = useWorkspace()
  const design = useInspected((state) => state.design)
  const styles = useFieldStyles()
  const { byKind } = indexes(design)
  const today = isoToday()
  const { plannedDate } = design.organization
  return (
    <Panel eyebrow={words.design} title={design.title}>
      <ItemProblems subject={organizationHome} fields={Object.keys(transportConfigParameters)} />
      <Section title={words.organization}>
        <TextField
          label={words.title}
          wide
          value={design.title}
          onCommit={(title) => app(workspace).apply(words.retitled(title), setTitle(title))}
        />
        <TextField
          label={words.organizationName}
          wide
          value={design.organization.name}
          onCommit={(name) => app(workspace).apply(words.renamedOrganization, changeOrganization({ name }))}
        />
        <TextField
          label={words.plannedDate}
          help={words.plannedDateHelp}
          value={plannedDate ?? ''}
          placeholder={words.expiresPlaceholder}
          problems={dateProblems(plannedDate)}
          onCommit={(text) =>
            app(workspace).apply(words.planned, changeOrganization({ plannedDate: text.trim() || undefined }))
          }
        />
      </Section>
      <Section
        title={words.acceptedDomains}
        aside={
          <AddButton
            label={words.addDomain}
            onAdd={() =>
              add(workspace, words.addedDomain(words.newDomain), addAcceptedDomain(words.newDomain, organizationHome))
            }
          />
        }
      >
        <ObjectList
          label={words.acceptedDomains}
          objects={domainsOf(design)}
          onRemove={(object) => removeObject(workspace, object)}
        />
      </Section>
      <Section
        title={words.credentials}
        aside={
          <AddButton label={words.addCredential} onAdd={() => add(workspace, words.addedCredential, newCredential)} />
        }
      >
        <ObjectList
          label={words.credentials}
          objects={byKind.credential.map(({ id, name, account }) => ({ id, name, detail: accountOf(account, design) }))}
          onRemove={(object) => removeObject(workspace, object)}
        />
        <span className={styles.hintWide}>{words.credentialsHint}</span>
      </Section>
      <Section
        title={words.certificates}
        aside={
          <AddButton
            label={words.addCertificate}
            onAdd={() => add(workspace, words.addedCertificate, addCertificate(words.newCertificate, []))}
          />
        }
      >
        <ObjectList
          label={words.certificates}
          objects={byKind.certificate.map(({ id, name, expires }) => ({
            id,
            name,
            ...(expires !== undefined && { detail: expires < today ? words.expired(expires) : words.until(expires) }),
          }))}
          onRemove={(object) => removeObject(workspace, object)}
        />
      </Section>
      <Sites sites={design.organization.sites} />
      <SiteLinks organization={design.organization} />
      <OrganizationLimits design={design} />
    </Panel>
  )
}

function removeObject(workspace: Workspace, { id, name }: Pick<ListedObject, 'id' | 'name'>) {
  const { design, tell } = app(workspace)
  const refused = whyNotRemoved(itemOf(design, id), design)
  if (refused === undefined) remove(workspace, words.removeObject(name), [id])
  else tell('info', refused)
}

function add(workspace: Workspace, label: string, edit: Edit) {
  app(workspace).apply(label, edit, { select: (after, before) => newItems(before, after).slice(0, 1) })
}

const newCredential: Edit = (design) => addCredential(design, words.newCredential, '', undefined).design

function accountOf(account: Credential['account'], design: Design): string {
  if (!account) return words.whereUnknown
  if (account.where === 'domain') return words.inDomain
  return account.where === 'other'
    ? words.elsewhere
    : words.onServer(design.items[account.where]?.name ?? account.where)
}

/** Those of the organization first, then the copies that Edge servers keep. */
function domainsOf(design: Design): readonly ListedObject[] {
  const all = indexes(design).byKind.acceptedDomain
  return all
    .toSorted((a, b) => Number(a.home !== organizationHome) - Number(b.home !== organizationHome))
    .map((domain) => {
      const { id, home } = domain
      const where = home === organizationHome ? [] : [words.onServer(design.items[home]?.name ?? home)]
      const isDefault = isDefaultDomain(domain, design) ? [words.isDefault] : []
      return {
        id,
        name: domainNameOf(domain, design),
        detail: [words.domainTypes[domainTypeOf(domain, design)], ...where, ...isDefault].join(', '),
      }
    })
}
