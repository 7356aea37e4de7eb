import { describe, expect, test } from 'vitest'
import { p0 } from '../templates/p0'
import { emptyDesign, type Design, type ItemOf } from './design'
import { excessOf, limits } from './limits'
import { excessWords, lessInstead } from './limits-words'

function note(text: string, name = 'Note'): ItemOf<'note'> {
  return { kind: 'note', id: 'note-1', name, origin: 'designed', text }
}

const withNote = (one: ItemOf<'note'>): Design => ({ ...emptyDesign, items: { 'note-1': one } })

function notes(count: number): Design {
  const ids = Array.from({ length: count }, (_, index) => `note-${index + 1}`)
  return { ...emptyDesign, items: Object.fromEntries(ids.map((id) => [id, { ...note(''), id }])) }
}

/** Zones, each within the one before. */
function nested(count: number): Design {
  const zones = Array.from({ length: count }, (_, index) => {
    const zone: ItemOf<'zone'> = { kind: 'zone', id: `zone-${index}`, name: 'HQ', origin: 'designed', type: 'free' }
    return [zone.id, index === 0 ? zone : { ...zone, zoneId: `zone-${index - 1}` }] as const
  })
  return { ...emptyDesign, items: Object.fromEntries(zones) }
}

function withSpaces(count: number): Design {
  const design = p0()
  const [id, connector] = Object.entries(design.items).find(([, item]) => item.kind === 'sendConnector')!
  const parameters = { AddressSpaces: Array.from({ length: count }, (_, index) => `d${index}.com`) }
  return { ...design, items: { ...design.items, [id]: { ...connector, name: 'To Edge', parameters } as never } }
}

describe('a design keeps to its limits, and one more is too much', () => {
  test.each([
    ['objects', notes, limits.objects, 'more than 50,000 objects'],
    ['entries', withSpaces, limits.entries, 'more than 20,000 entries of a list in “To Edge”'],
    ['name', (length: number) => withNote(note('', 'n'.repeat(length))), limits.name, /^more than 1,000 .*“n{40}…”$/],
    [
      'text',
      (length: number) => withNote(note('n'.repeat(length))),
      limits.text,
      'more than 100,000 characters of a text in “Note”',
    ],
    ['nesting', nested, limits.nesting, 'the zone “HQ” within more than 100 others'],
  ] as const)('%s', (of, designOf, most, words) => {
    expect(excessOf(designOf(most))).toBeUndefined()
    const excess = excessOf(designOf(most + 1))!
    expect(excess.of).toBe(of)
    expect(excessWords(excess)).toMatch(words)
    expect(lessInstead[excess.of]).not.toBe('')
  })

  test('the title, the organization and what exists', () => {
    expect(excessOf({ ...emptyDesign, title: 't'.repeat(1001) })).toEqual({ of: 'name', where: 'the title' })
    const organization = { ...emptyDesign.organization, name: 'o'.repeat(100_001) }
    expect(excessOf({ ...emptyDesign, organization })).toEqual({ of: 'text', where: 'the organization' })
    expect(excessOf({ ...emptyDesign, baseline: notes(50_001).items })).toEqual({ of: 'objects' })
  })
})

test('zones that contain each other are nested as deep as there are zones', () => {
  const { items } = nested(2)
  const first = { ...items['zone-0'], zoneId: 'zone-1' } as ItemOf<'zone'>
  expect(excessOf({ ...emptyDesign, items: { ...items, 'zone-0': first } })).toBeUndefined()
})

test('after an edit only what it changed is looked at', () => {
  const before = withNote(note('n'.repeat(100_001)))
  expect(excessOf({ ...before, title: 'Other' }, before)).toBeUndefined()
  expect(excessOf(withNote(note('n'.repeat(100_002))), before)).toEqual({ of: 'text', where: '“Note”' })
})
