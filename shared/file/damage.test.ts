import { describe, expect, test } from 'vitest'
import { p0 } from '../templates/p0'
import { readDesign, writeDesign } from './design-file'
import { designFileErrorSentence } from './design-file-words'

type Raw = { design: { items: Record<string, Record<string, unknown>> } & Record<string, unknown> }

/** What is told of a file of P0 into which that damage was done. */
function toldOf(damage: (raw: Raw) => void): string {
  const raw = JSON.parse(writeDesign(p0())) as Raw
  damage(raw)
  const read = readDesign(JSON.stringify(raw))
  return read.ok ? '' : designFileErrorSentence(read.error, 'Contoso.mailflow')
}

describe('a damaged file is told in words, and the object by its name', () => {
  test.each<[string, (raw: Raw) => void, string]>([
    ['a part that is missing', ({ design }) => void delete design.layout, 'layout (it is missing there)'],
    [
      'a field that is missing',
      ({ design }) => void delete edgeOf(design)['adapters'],
      '“EDGE01”, adapters (it is missing there)',
    ],
    [
      'a role that nobody knows',
      ({ design }) => void (edgeOf(design)['role'] = 'egde'),
      '“EDGE01”, role (it is none of the values',
    ],
    [
      'a name that is a number',
      ({ design }) => void (edgeOf(design)['fqdn'] = 7),
      '“EDGE01”, fqdn (it is another kind of value',
    ],
    [
      'a field of another program',
      ({ design }) => void (edgeOf(design)['mood'] = 'good'),
      '“EDGE01” (something stands there that is not known)',
    ],
  ])('%s', (_, damage, words) => {
    const told = toldOf(damage)
    expect(told).toContain(words)
    expect(told).not.toMatch(/expected|received|undefined|Invalid|Unrecognized/)
  })
})

function edgeOf({ items }: Raw['design']): Record<string, unknown> {
  return Object.values(items).find(({ name }) => name === 'EDGE01')!
}
