import { describe, expect, it } from 'vitest'
import type { Design } from '../../model/design'
import { templates } from '../../templates'
import { ruleNamed, sentence } from '../check'
import { rules } from '../index'
import { newFindings } from '../testing/new-findings'
import { between } from '../testing/plantings/ends'
import { betweenObjects } from '../testing/plantings/between-objects'
import { certificatesHybridLimits } from '../testing/plantings/certificates-hybrid-limits'
import { betweenServers } from '../testing/plantings/between-servers'
import { acceptedNamesLimits } from '../testing/plantings/accepted-names-limits'
import { devicesAndPlaces } from '../testing/plantings/devices'
import type { Grown } from '../testing/plantings/beyond-templates-ground'
import { beyondTemplates } from '../testing/plantings/beyond-templates'
import { notPlanted } from '../testing/plantings/not-planted'
import type { Planting } from '../testing/plantings/planting'
import { listening, trusting, values } from '../testing/plantings/receive'
import { sending } from '../testing/plantings/send'
import { unreadableValues } from '../testing/plantings/unreadable-values'

const plantings = {
  ...listening,
  ...trusting,
  ...values,
  ...sending,
  ...betweenObjects,
  ...acceptedNamesLimits,
  ...between,
  ...unreadableValues,
  ...betweenServers,
  ...certificatesHybridLimits,
  ...devicesAndPlaces,
}
type Drawing = (typeof drawings)[number]
const drawings = templates.map(({ id, make }) => ({ id, design: make() }))

/** A drawing before and after a mistake. */
interface Place {
  readonly id: string
  readonly before: Design
  readonly after: Design
}

const cases: readonly (readonly [rule: string, places: () => readonly Place[]])[] = [
  ...Object.entries(plantings).map(([rule, planting]) => [rule, () => drawings.flatMap(inDrawing(planting))] as const),
  ...Object.entries(beyondTemplates).map(([rule, one]) => [rule, () => drawings.flatMap(onGround(one))] as const),
]

function inDrawing(planting: Planting) {
  return ({ id, design }: Drawing): readonly Place[] =>
    planting(design).map((edit) => ({ id, before: design, after: edit(design) }))
}

function onGround({ ground, plant }: Grown) {
  return ({ id, design }: Drawing): readonly Place[] => {
    const before = ground(design)?.(design)
    return before ? [{ id, before, after: plant(before) }] : []
  }
}

describe('A mistake planted alone into a template', () => {
  it.each(cases)('shows %s, once, and nothing that follows from it', (rule, planted) => {
    const info = ruleNamed(rule)?.severity === 'info'
    const places = planted()
    expect(places.length).toBeGreaterThan(0)
    const others = places.flatMap(({ id, before, after }) => {
      const found = newFindings(before, after, info ? rule : undefined)
      const isAlone = found.length === 1 && found[0]?.rule === rule
      return isAlone
        ? []
        : [`${id}: ${found.map((finding) => `${finding.rule} ${sentence(finding)}`).join(' | ') || 'nothing'}`]
    })
    expect(others).toEqual([])
  })

  it.each(Object.entries(beyondTemplates))(
    'stands for %s on a ground without other faults',
    (_, { ground, flaws = [] }) => {
      const others = drawings.flatMap(({ id, design }) => {
        const before = ground(design)?.(design)
        const found = before ? newFindings(design, before) : []
        return found.filter(({ rule }) => !flaws.includes(rule)).map(({ rule }) => `${id}: ${rule}`)
      })
      expect(others).toEqual([])
    },
  )

  it('is tried for every rule but those that nothing drawn can break', () => {
    const planted = cases.map(([rule]) => rule)
    expect([...planted, ...Object.keys(notPlanted)].toSorted()).toEqual(rules.map(({ id }) => id).toSorted())
  })

  it('is never tried twice for one rule', () => {
    expect(new Set(cases.map(([rule]) => rule)).size).toBe(cases.length)
  })
})
