import { expect, test } from 'vitest'
import { p0 } from '../templates/p0'
import { svgOf } from './drawing'

test('a picture has the hops between own servers only where they are wanted', () => {
  expect(svgOf(p0(), {})).not.toContain('465, 2525')
  expect(svgOf(p0(), { ownHops: true })).toContain('465, 2525')
})
