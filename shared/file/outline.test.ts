import { describe, expect, test } from 'vitest'
import { limits } from '../model/limits'
import { excessOfOutline, mostDepth, mostValues } from './outline'

describe('of a text that is to be read as JSON', () => {
  test('brackets within one another are counted, those beside one another and in texts are not', () => {
    expect(excessOfOutline('['.repeat(mostDepth) + ']'.repeat(mostDepth))).toBeUndefined()
    expect(excessOfOutline(`[${'[],{},'.repeat(1000)}0]`)).toBeUndefined()
    expect(excessOfOutline(JSON.stringify(['['.repeat(1000), '\\"[[', '{'.repeat(1000)]))).toBeUndefined()
    expect(excessOfOutline('{"a":'.repeat(mostDepth + 1))).toBe('depth')
  })

  test('of 49 MB of brackets only the first ones are looked at', () => {
    const text = '['.repeat(49_000_000)
    let looked = 0
    const charCodeAt = String.prototype.charCodeAt
    String.prototype.charCodeAt = function (at) {
      looked += 1
      return charCodeAt.call(this, at)
    }
    try {
      expect(excessOfOutline(text)).toBe('depth')
    } finally {
      String.prototype.charCodeAt = charCodeAt
    }
    expect(looked).toBe(mostDepth + 1)
  })

  test('values of one list are counted, and values in all', () => {
    const list = (count: number) => `[${Array.from({ length: count }, () => '1').join(',')}]`
    expect(excessOfOutline(list(limits.objects))).toBeUndefined()
    expect(excessOfOutline(list(limits.objects + 1))).toBe('list')
    const many = `[${Array.from({ length: 81 }, () => list(limits.objects)).join(',')}]`
    expect(many.length).toBeLessThan(2.1 * 81 * limits.objects)
    expect(81 * limits.objects).toBeGreaterThan(mostValues)
    expect(excessOfOutline(many)).toBe('values')
  })

  test('what is no JSON has an outline, too', () => {
    for (const text of ['', '"', '"\\', ']]]]', ',,,', '[}{]', '\uFEFF']) expect(excessOfOutline(text)).toBeUndefined()
  })
})
