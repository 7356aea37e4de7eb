import { describe, expect, it } from 'vitest'
import { templates } from '../templates'
import { ruleNamed, sentence } from './check'
import { newFindings } from './testing/new-findings'
import { flow } from './testing/plantings/flow'
import { further } from './testing/plantings/further'
import { listening, trusting, values } from './testing/plantings/receive'
import { sending } from './testing/plantings/send'

const plantings = { ...listening, ...trusting, ...values, ...sending, ...flow, ...further }
const drawings = templates.map(({ id, make }) => ({ id, design: make() }))

describe('A mistake planted alone into a template', () => {
  it.each(Object.entries(plantings))('shows %s, and nothing that follows from it', (rule, planting) => {
    const info = ruleNamed(rule)?.severity === 'info'
    const places = drawings.flatMap(({ id, design }) => planting(design).map((edit) => ({ id, design, edit })))
    expect(places.length).toBeGreaterThan(0)
    const others = places.flatMap(({ id, design, edit }) => {
      const found = newFindings(design, edit(design), info ? rule : undefined)
      const isAlone = found.length > 0 && found.every((finding) => finding.rule === rule)
      return isAlone
        ? []
        : [`${id}: ${found.map((finding) => `${finding.rule} ${sentence(finding)}`).join(' | ') || 'nothing'}`]
    })
    expect(others).toEqual([])
  })
})
