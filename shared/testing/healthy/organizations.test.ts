import { describe, expect, it } from 'vitest'
import type { Design } from '../../model/design'
import { waitingSentences } from '../../powershell/testing/waiting'
import { check, sentence } from '../../rules/check'
import { asExisting, asExported } from './as-exported'
import { healthyOrganizations } from './organizations'

const ways: Readonly<Record<string, (design: Design) => Design>> = {
  'as designed': (design) => design,
  'as existing': asExisting,
  'as read from an export': asExported,
}

describe.each(Object.entries(healthyOrganizations))('A healthy organization: %s', (_, draw) => {
  it.each(Object.entries(ways))('is silent %s', (_name, way) => {
    const loud = check(way(draw()), '2026-01-01').filter(({ severity, accepted }) => severity !== 'info' && !accepted)
    expect(loud.map((finding) => `${finding.rule} ${sentence(finding)}`)).toEqual([])
  })

  it.each(Object.entries(ways))('holds no command back %s', (_name, way) => {
    expect(waitingSentences(way(draw()))).toEqual([])
  })
})

it('There are more than twelve of them', () => {
  expect(Object.keys(healthyOrganizations).length).toBeGreaterThan(12)
})
