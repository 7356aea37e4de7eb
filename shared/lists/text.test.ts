import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf, harmless } from './csv'
import { markdownOf } from './markdown'

const hostile = [
  '=HYPERLINK("http://example.com","click")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r\n=1+1',
  ' =1',
  '＝1+1',
  'a;=1+1',
  'a,-b',
  'say "hello", and | pipe',
  'line\nbreak',
  '<img src=x onerror=alert(1)>',
]

const listed = (name: string) => ({
  id: 'dns' as const,
  title: 'DNS',
  columns: ['name', 'why'] as const,
  rows: [{ cells: [[name], ['one', name]], leadsTo: [] }],
})

/** What would make a spreadsheet run a field: at its start, or after what another locale takes for the end of a field. */
const runs = /(^|[;,|"])\s*[=+\-@＝＋－＠]/u

test.each(hostile)('the name %j is text in a spreadsheet, and one field of one row', (name) => {
  expect(harmless(name)).not.toMatch(runs)
  const lines = csvOf(listed(name)).split('\r\n')
  expect(lines).toHaveLength(3)
  const [, row = ''] = lines
  const fields = [...row.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, text = '']) => text.replaceAll('""', '"'))
  expect(fields).toEqual([harmless(name), harmless(`one, ${name}`)])
})

test('whatever a thing is called, no field of a CSV file is a formula, and plain names stay as they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(harmless(name)).not.toMatch(runs)
    }),
  )
  for (const name of ['To Edge', 'edge01.contoso.com', '10.1.1.2-10.1.1.9', 'fe80::1', 'ip4:203.0.113.5', 'A-B'])
    expect(harmless(name)).toBe(name)
})

test.each(hostile)('the name %j stays in its cell of a Markdown table', (name) => {
  const rows = markdownOf(listed(name))
    .split('\n')
    .filter((line) => line.startsWith('|'))
  expect(rows).toHaveLength(3)
  expect(rows[2]?.replaceAll(/\\./g, '').match(/\|/g)).toHaveLength(3)
  expect(rows[2]).not.toMatch(/(^|[^\\])<img/)
})
