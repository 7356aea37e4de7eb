import type { Design, Place } from '../model/design'
import { Items, sendConnector, serverNumbered, setupConnectors } from './large-design'

const pitch = { x: 280, y: 200 }
/** One server in so many is an Edge. */
const edgeEvery = 4

/**
 * A design of the size that people draw, the same on every run: servers in a grid about as wide as a window, each with setup's
 * connectors and two Send connectors, to the next server and to one in the next row. That is two lines for each server.
 */
export function everydayDesign(servers: number): Design {
  const columns = Math.ceil(Math.sqrt(servers * 1.28))
  const existing = new Items()
  const designed = new Items()
  const layout: Record<string, Place> = {}
  const all = Array.from({ length: servers }, (_, index) => serverNumbered(index, index % edgeEvery === 0))
  all.forEach((server, index) => {
    existing.add(server)
    for (const connector of setupConnectors(server, existing)) existing.add(connector)
    layout[server.id] = { x: (index % columns) * pitch.x, y: Math.floor(index / columns) * pitch.y }
    for (const step of [1, columns + (index % 3) - 1]) {
      const target = all[(index + step) % servers] ?? server
      designed.add(sendConnector(designed.next('sendConnector'), server, target))
    }
  })
  return {
    title: `${servers} servers`,
    organization: { name: 'Contoso', sites: [], siteLinks: [] },
    items: { ...existing.byId, ...designed.byId },
    baseline: existing.byId,
    layout,
    accepted: [],
  }
}
