import { organizationHome } from '../../model/connectors'
import type { Design } from '../../model/design'
import { indexes } from '../../model/indexes'

/** An Edge server of the design, as the organization knows it. */
export interface PlacedEdge {
  /** Its id. */
  readonly key: string
  readonly name: string
  /** The name of the AD site that it is subscribed to; undefined for none. */
  readonly site: string | undefined
}

/** The Edge servers whose subscriptions a place shows: those of the design in the organization, none on an Edge server (unverified). */
export function edgesIn(design: Design, place: string): readonly PlacedEdge[] {
  if (place !== organizationHome) return []
  const { sites } = design.organization
  return indexes(design).byKind.server.flatMap(({ id, name, role, subscribedSiteId }) =>
    role === 'edge' ? [{ key: id, name, site: sites.find((site) => site.id === subscribedSiteId)?.name }] : [],
  )
}
