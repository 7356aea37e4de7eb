import { expect, test } from 'vitest'
import type { Design } from '../../model/design'
import { correctDesign } from '../../testing/correct-designs'
import { randomEdit } from '../../testing/random-edits'
import { randomFrom } from '../../testing/random'
import { bundleInputOf } from '../../exports/bundle/bundle-input'
import { runBook } from '../bundle/run-book'
import { accountsOf } from '../bundle/prerequisites'
import { bundleRuns } from '../bundle/targets'
import { plan } from '../plan'
import { asBuilt } from '../testing/as-built'
import { planned } from './planned'
import { plannedLines } from './lines'

/** Designs as somebody draws them, and after edits that nobody thought of, over what exists. */
const designs: readonly (readonly [string, Design])[] = Array.from({ length: 30 }, (_, seed) => {
  const random = randomFrom(seed)
  let design = seed % 2 === 0 ? correctDesign(seed) : asBuilt(correctDesign(seed))
  for (let edit = 0; edit < 12; edit++) design = randomEdit(random, design)(design)
  return [`chain ${seed}`, design] as const
})

test.each(designs)('the plan of %s tells every statement, and no change that is none', (_, design) => {
  const { places, counts } = planned(design)
  const objects = places.flatMap((place) => place.objects)
  const subjects = new Set(plan(design).statements.map(({ subject }) => subject))
  expect(new Set(objects.map(({ subject }) => subject))).toEqual(subjects)
  expect(counts.added + counts.changed + counts.removed).toBe(objects.length)
  expect(objects.filter(({ state, details }) => state === 'changed' && details.length === 0)).toEqual([])
  expect(objects.flatMap(({ details }) => details.filter(({ before, after }) => before === after))).toEqual([])
  const keys = plannedLines({ places }).map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
})

test.each(designs)('the run book of %s says nothing that is not there', (_, design) => {
  const input = bundleInputOf(design, { toolVersion: '0.1.0' })
  const runs = bundleRuns(plan(design).statements, design)
  const text = runBook({ ...input, title: design.title, runs, credentials: accountsOf(design), pictures: [] })
  expect(text.split('\n').filter((line) => /undefined|\[object|(?<!`)``(?!`)/.test(line))).toEqual([])
})
