import { domainNameOf, domainTypeOf } from '../../../shared/model/accepted-domains'
import { Link } from '@fluentui/react-components'
import { domainsLackingAt } from '../../../shared/edits/connect/additions'
import { acceptAllOnEdge, addAcceptedDomain } from '../../../shared/edits/organization'
import { newItems } from '../../../shared/edits/duplicate'
import { indexes } from '../../../shared/model/indexes'
import type { Server } from '../../../shared/model/server'
import { Section } from '../../fields/Section'
import { useFieldStyles } from '../../fields/styles'
import { remove } from '../../commands/removing'
import { app } from '../../store/store'
import { useInspected } from '../inspected'
import { AddButton, ObjectList } from '../ObjectList'
import { words as organizationWords } from '../organization/words'
import { words as inspectorWords } from '../words'
import { useWorkspace } from '../../workspace/use-workspace'
import { words } from './words'

/** What an Edge server without subscription accepts: nothing replicates the organization's accepted domains to it. */
export function EdgeDomains({ server }: { server: Server }) {
  const workspace = useWorkspace()
  const styles = useFieldStyles()
  const design = useInspected((state) => state.design)
  const own = indexes(design).acceptedDomainsAt.get(server.id) ?? []
  const missing = domainsLackingAt(server, design)
  return (
    <Section
      title={words.domains}
      aside={
        <AddButton
          label={words.addDomain(server.name)}
          onAdd={() =>
            app(workspace).apply(
              words.addDomain(server.name),
              addAcceptedDomain(organizationWords.newDomain, server.id),
              {
                select: (after, before) => newItems(before, after),
              },
            )
          }
        />
      }
    >
      <ObjectList
        label={words.domains}
        objects={own.map((domain) => ({
          id: domain.id,
          name: domainNameOf(domain, design),
          detail: organizationWords.domainTypes[domainTypeOf(domain, design)],
        }))}
        onRemove={({ id, name }) => remove(workspace, inspectorWords.removed(name), [id])}
      />
      <span className={styles.hintWide}>
        {own.length === 0 ? words.noDomains(server.name) : words.domainsHint(server.name)}{' '}
        {missing.length > 0 && (
          <Link
            as="button"
            style={{ fontSize: 'inherit' }}
            onClick={() => app(workspace).apply(words.copiedDomains(server.name), acceptAllOnEdge(server.id))}
          >
            {words.copyDomains(missing.length)}
          </Link>
        )}
      </span>
    </Section>
  )
}
