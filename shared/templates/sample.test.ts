import { expect, test } from 'vitest'
import { check } from '../rules/check'
import { itemNamed } from './drawing'
import { sample } from './sample'

test('the checker tells of each of the three mistakes in the sample, at the object that has it', () => {
  const design = sample()
  const found = check(design).filter(({ severity, accepted }) => severity !== 'info' && !accepted)
  const told = found.map(({ rule, subject }) => `${rule} ${design.items[subject]?.name}`)
  expect(told).toContain(`RC-RANGE-002 ${itemNamed(design, 'From Internal Org').name}`)
  expect(told.filter((one) => one.endsWith(' To Internet'))).not.toEqual([])
  expect(told.filter((one) => one.endsWith(' MBXSERVER02'))).not.toEqual([])
})

test('the sample is the same on every run', () => {
  expect(sample()).toEqual(sample())
})
