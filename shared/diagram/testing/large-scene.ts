import type { Scene, SceneLine } from '../scene'
import { line, node } from './contoso-scene'

/** Sites of twelve servers: every server is linked to the next, some both ways, and the first of each site to its Edge server. */
export function largeScene(servers: number): Scene {
  const columns = Math.ceil(Math.sqrt(servers / 12))
  const nodes = Array.from({ length: servers }, (_, index) => {
    const [site, place] = [Math.floor(index / 12), index % 12]
    const x = (site % columns) * 1304 + (place % 4) * 306 + 40
    const y = Math.floor(site / columns) * 620 + Math.floor(place / 4) * 180 + 60
    const name = `MBX${String(index).padStart(4, '0')}`
    return node(`n${index}`, index % 12 === 0 ? 'edge' : 'mailbox', x, y, 'Mailbox 2019', name, [
      `10.${site}.0.${place + 1}`,
      `${name.toLowerCase()}.contoso.com`,
    ])
  })
  const zones = Array.from({ length: Math.ceil(servers / 12) }, (_, site) => ({
    id: `z${site}`,
    zone: 'adSite' as const,
    x: (site % columns) * 1304,
    y: Math.floor(site / columns) * 620,
    width: 1244,
    height: 560,
    name: `Active Directory site · Site-${site}`,
  }))
  return { zones, nodes, notes: [], lines: largeLines(servers) }
}

function largeLines(servers: number): SceneLine[] {
  return Array.from({ length: servers - 1 }, (_, index) => {
    const [one, next] = [`n${index}`, `n${index + 1}`]
    const edge = `n${index - (index % 12)}`
    const lines = [line(`a${index}`, one, next, 'encrypted', `To ${next} · *`)]
    if (index % 3 === 0) lines.push(line(`b${index}`, next, one, 'authenticatedEncrypted', `To ${one} · --`))
    if (index % 12 > 5) lines.push(line(`c${edge}`, one, edge, 'authenticatedEncrypted', 'To Edge · *'))
    return lines
  }).flat()
}
