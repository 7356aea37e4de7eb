import ELK from 'elkjs/lib/elk.bundled.js'
import { describe, expect, it } from 'vitest'
import type { Design } from '../../../model/design'
import { p0 } from '../../../templates/p0'
import { correctDesign } from '../../../testing/correct-designs'
import { largeDesign } from '../../../testing/large-design'
import { randomFrom } from '../../../testing/random'
import { drawingFaults } from '../../drawing-faults'
import { routeScene } from '../../route-scene'
import { sceneOf } from '../../scene-of'
import { scattered } from '../../testing/scattered'
import { overlaps } from '../../routing/geometry'
import { placeAll, tidyPlaces, type Layout } from './tidy-up'

const elk = new ELK()
/** ELK writes into the graph that it is given. */
const layout: Layout = (graph) =>
  elk.layout(structuredClone(graph) as Parameters<typeof elk.layout>[0]) as ReturnType<Layout>

async function tidied(design: Design): Promise<Design> {
  return placeAll(await tidyPlaces(design, layout))(design)
}

function faultsOf(design: Design): string[] {
  const scene = sceneOf(design)
  return drawingFaults(scene, routeScene(scene))
}

/** Cards over each other, and outside of the zone in which they are. */
function misplaced(design: Design): string[] {
  const { nodes, notes, zones } = sceneOf(design)
  const cards = [...nodes, ...notes]
  const covered = cards.flatMap((one, index) =>
    cards.slice(index + 1).flatMap((other) => (overlaps(one, other) ? [`${one.id} covers ${other.id}`] : [])),
  )
  const outside = [...cards, ...zones].flatMap((box) => {
    const item = design.items[box.id]
    const zone = zones.find(({ id }) => item && 'zoneId' in item && id === item.zoneId)
    const isInside =
      !zone ||
      (box.x >= zone.x &&
        box.y >= zone.y &&
        box.x + box.width <= zone.x + zone.width &&
        box.y + box.height <= zone.y + zone.height)
    return isInside ? [] : [`${box.id} is outside of ${zone.id}`]
  })
  return [...covered, ...outside]
}

function withPins(design: Design, every: number): Design {
  const layoutWithPins = Object.entries(design.layout).map(([id, place], index) => [
    id,
    index % every === 0 ? { ...place, pinned: true } : place,
  ])
  return { ...design, layout: Object.fromEntries(layoutWithPins) as Design['layout'] }
}

/** `GENERATED_DESIGNS=1000` tries as many as are promised. */
const count = Number(process.env['GENERATED_DESIGNS'] ?? 4)
const seeds = Array.from({ length: count }, (_, seed) => seed)
const inAHurry = (seed: number): Design => scattered(correctDesign(seed), randomFrom(seed), 30)

describe('after “Tidy up”', () => {
  it(`of ${count} designs no two labels overlap, no label covers a card, no line passes under a card, and all is in its zone`, async () => {
    const found: string[] = []
    for (const seed of seeds) {
      const design = await tidied(inAHurry(seed))
      found.push(...[...faultsOf(design), ...misplaced(design)].map((fault) => `design ${seed}: ${fault}`))
    }
    expect(found).toEqual([])
  }, 600_000)

  it('what is pinned has moved 0 pixels, and the rest makes way', async () => {
    const found: string[] = []
    for (const seed of seeds) {
      const before = withPins(inAHurry(seed), 3)
      const after = await tidied(before)
      for (const [id, place] of Object.entries(before.layout)) {
        if ('pinned' in place) expect(after.layout[id]).toMatchObject({ x: place.x, y: place.y, pinned: true })
      }
      found.push(...faultsOf(after).map((fault) => `design ${seed}: ${fault}`))
    }
    expect(found).toEqual([])
  }, 600_000)

  it('another “Tidy up” changes nothing', async () => {
    for (const seed of seeds.slice(0, 2)) {
      const once = await tidied(inAHurry(seed))
      expect((await tidied(once)).layout).toEqual(once.layout)
    }
  })

  it('mail from the Internet runs from left to right, zone by zone', async () => {
    const design = await tidied(p0())
    const { nodes } = sceneOf(design)
    const left = (symbol: string) => nodes.filter((node) => node.symbol === symbol).map(({ x }) => x)
    expect(Math.max(...left('internet'))).toBeLessThan(Math.min(...left('edge')))
    expect(Math.max(...left('edge'))).toBeLessThan(Math.min(...left('mailbox')))
  })

  it('nothing but places and sizes of zones has changed', async () => {
    const before = p0()
    const { layout: _, ...rest } = await tidied(before)
    const { layout: _before, ...restBefore } = before
    expect(rest).toEqual(restBefore)
  })

  it('24 servers are tidy as well', async () => {
    expect(misplaced(await tidied(largeDesign(24)))).toEqual([])
  })
})
