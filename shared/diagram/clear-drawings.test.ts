import { expect, it } from 'vitest'
import { correctDesign } from '../testing/correct-designs'
import { largeDesign } from '../testing/large-design'
import { randomFrom } from '../testing/random'
import { scattered } from './testing/scattered'
import type { Design } from '../model/design'
import { routeScene } from './route-scene'
import { sceneOf } from './scene-of'
import { drawingFaults } from './drawing-faults'

/** So many generated designs; `GENERATED_DESIGNS=1000` tries as many as are promised, which takes half a minute. */
const count = Number(process.env['GENERATED_DESIGNS'] ?? 20)
const seeds = Array.from({ length: count }, (_, seed) => seed)

function faultsOf(design: Design): string[] {
  const scene = sceneOf(design)
  return drawingFaults(scene, routeScene(scene))
}

const promise = 'no two labels overlap, no label covers a card, no line passes under a card'

it.each<[string, (seed: number) => Design]>([
  ['in rows', correctDesign],
  ['dropped anywhere', (seed) => scattered(correctDesign(seed), randomFrom(seed), 40)],
  ['dropped anywhere, close together', (seed) => scattered(correctDesign(seed), randomFrom(seed), 24)],
])(`${count} designs with cards ${'%s'}: ${promise}`, (_, designOf) => {
  const found = seeds.flatMap((seed) => faultsOf(designOf(seed)).map((fault) => `design ${seed}: ${fault}`))
  expect(found).toEqual([])
})

it(`120 servers in rows, each with lines to its site’s first: ${promise}`, () => {
  expect(faultsOf(largeDesign(120))).toEqual([])
})
