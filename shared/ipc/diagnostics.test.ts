import { expect, test } from 'vitest'
import { requests } from './contract'
import { faultOf } from './diagnostics'

test('of a fault its kind and its places are noted, never its words', () => {
  const error = new TypeError('EDGESERVER01.contoso.com at secret (10.0.0.1:25:25)\n  at Contoso (10.0.0.5)')
  const { name, frames } = faultOf(error)
  expect([name, frames.length > 0]).toEqual(['TypeError', true])
  expect(frames.join()).toContain('diagnostics.test.ts')
  expect(JSON.stringify(faultOf(error))).not.toMatch(/contoso|10\.0/i)
})

test('whatever is thrown can be noted', () => {
  for (const thrown of [undefined, null, 'EDGESERVER01', 5, Object.assign(new Error('x'), { stack: undefined })])
    expect(requests.noteFault.input.safeParse(faultOf(thrown)).success).toBe(true)
  expect(faultOf('EDGESERVER01')).toEqual({ name: 'string', frames: [] })
})
