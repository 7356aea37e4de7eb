import { versionFacts } from '../../../shared/exchange/versions'
import { automaticConnectorsOf } from '../../../shared/edits/subscribe'
import type { Server } from '../../../shared/model/server'
import { Section } from '../../fields/Section'
import { useInspected } from '../inspected'
import { Explanation } from '../Explanation'
import { ObjectList } from '../ObjectList'
import { words } from './words'

/** A line of the Edge subscription: who makes it, how it is secured, and where it is changed. */
export function EdgeSyncLine({ edge }: { edge: Server }) {
  const design = useInspected((state) => state.design)
  const site = design.organization.sites.find(({ id }) => id === edge.subscribedSiteId)?.name ?? ''
  const automatic = automaticConnectorsOf(design, edge.id)
  return (
    <>
      <Explanation inset>
        <p>{words.edgeSyncLine(edge.name, site)}</p>
        <p>{words.edgeSyncDirection(edge.name, site, words.deliversTo[versionFacts[edge.version].edgeDeliversTo])}</p>
      </Explanation>
      <Section title={words.edgeSyncConnectors} aside={words.locked}>
        <ObjectList
          label={words.edgeSyncConnectors}
          objects={automatic.map(({ id, name }) => ({ id, name, locked: true }))}
        />
      </Section>
      <Section title={words.edgeSyncChange}>
        <ObjectList label={words.edgeSyncChange} objects={[{ id: edge.id, name: edge.name, detail: site }]} />
      </Section>
    </>
  )
}
