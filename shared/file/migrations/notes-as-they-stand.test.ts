import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../model/note-markup'
import { templates } from '../../templates'
import { plan } from '../../powershell/plan'
import { readDesign } from '../design-file'
import { notesAsTheyStand } from './notes-as-they-stand'

const fixtures = new URL('../fixtures/v2/', import.meta.url)

describe('each template as version 2 wrote it', () => {
  it.each(templates.map(({ id, make }) => [id, make] as const))(
    '%s gives the commands that it gives now',
    (id, make) => {
      expect(readdirSync(fixtures)).toContain(`${id}.mailflow`)
      const read = readDesign(readFileSync(new URL(`${id}.mailflow`, fixtures), 'utf8'))
      if (!read.ok) throw new Error(JSON.stringify(read.error))
      expect(plan(read.value).statements).toEqual(plan(make()).statements)
    },
  )
})

it('a note of version 2 says what it said, whatever stood in it', () => {
  const parts = fc.constantFrom(
    '**',
    '*',
    '\\',
    '[',
    ']',
    '(',
    ')',
    'https://contoso.com/x',
    'a',
    ' ',
    '-',
    '.',
    'mailto:x',
  )
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 14 }), (words) => {
      const text = `:${words.join('')}`
      expect(plainText(migrated(text))).toBe(text)
    }),
    { numRuns: 5000 },
  )
})

it('text without markup stays as it is, byte for byte', () => {
  for (const text of ['Step 2:\n- C:\\** on \\\\server', '2 ** 3', '[a](b)']) expect(migrated(text)).toBe(text)
})

function migrated(text: string): string {
  const note = { kind: 'note', id: 'note-1', name: 'Note', origin: 'designed', text }
  const design = notesAsTheyStand({ items: { 'note-1': note } }) as { items: Record<string, { text: string }> }
  return design.items['note-1']!.text
}
