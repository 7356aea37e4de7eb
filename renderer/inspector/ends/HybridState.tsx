import type { ExchangeOnline } from '../../../shared/model/ends'
import type { Design } from '../../../shared/model/design'
import { indexes } from '../../../shared/model/indexes'
import { deliveryTargets } from '../../../shared/model/relations'
import { settings } from '../../../shared/model/settings'
import { Section } from '../../fields/Section'
import { useFieldStyles } from '../../fields/styles'
import { useInspected } from '../inspected'
import { missingHybrid, tenantListeners } from '../connectors/hybrid'
import { Explanation } from '../Explanation'
import { ObjectList, type ListedObject } from '../ObjectList'
import { words } from './words'

/** Which hybrid settings the connectors to and from a tenant state, and which not yet. */
export function HybridState({ tenant }: { tenant: ExchangeOnline }) {
  const styles = useFieldStyles()
  const design = useInspected((state) => state.design)
  const sends = sendersTo(tenant, design)
  const receives = receiversFrom(tenant, design)
  return (
    <Section title={words.hybrid}>
      {sends.length + receives.length === 0 && <span className={styles.hintWide}>{words.noHybrid}</span>}
      <ObjectList label={words.hybridSends} objects={sends} />
      <ObjectList label={words.hybridReceives} objects={receives} />
      <Explanation>{words.hybridNote}</Explanation>
    </Section>
  )
}

function sendersTo(tenant: ExchangeOnline, design: Design): readonly ListedObject[] {
  return indexes(design)
    .byKind.sendConnector.filter((connector) =>
      deliveryTargets(connector, design).some(({ node }) => node.id === tenant.id),
    )
    .map((connector) => {
      const missing = missingHybrid(connector, design)
      const detail = missing.length === 0 ? words.complete : words.lacking(missing.length)
      return { id: connector.id, name: connector.name, detail }
    })
}

function receiversFrom(tenant: ExchangeOnline, design: Design): readonly ListedObject[] {
  return tenantListeners(tenant.id, design).map((connector) => {
    const stated = settings(connector, design).TlsDomainCapabilities.value ?? []
    const detail = stated.length > 0 ? words.capabilities(stated) : words.noCapabilities
    return { id: connector.id, name: connector.name, detail }
  })
}
