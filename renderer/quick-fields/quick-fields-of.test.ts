import { expect, test } from 'vitest'
import { place, placeables } from '../../shared/edits/add'
import { emptyDesign, find, type Design } from '../../shared/model/design'
import { isDescribed } from './open-fields'
import { quickEdit, quickFieldsOf } from './quick-fields-of'

const at = { x: 0, y: 0 }

function edited(design: Design, id: string, texts: readonly string[]): Design {
  const item = design.items[id]
  if (!isDescribed(item)) throw new Error(`${id} has no fields at its card`)
  return quickEdit(item, quickFieldsOf(item), texts)(design)
}

function fieldsAfter(design: Design, id: string): readonly string[] {
  const item = design.items[id]
  return isDescribed(item) ? quickFieldsOf(item).map(({ text }) => text) : []
}

test('the fields of an Edge server are its name and the addresses of both adapters', () => {
  const design = edited(place('edge', at)(emptyDesign), 'server-1', ['EDGE9', '10.1.1.1', '10.1.1.2, fd00::2'])
  const server = find(design, 'server', 'server-1')
  expect(server?.adapters.map(({ addresses }) => addresses)).toEqual([['10.1.1.1'], ['10.1.1.2', 'fd00::2']])
  expect(fieldsAfter(design, 'server-1')).toEqual(['EDGE9', '10.1.1.1', '10.1.1.2, fd00::2'])
})

test('the FQDN of a server follows the name that is typed at its card', () => {
  const design = edited(place('mailbox', at)(emptyDesign), 'server-1', ['MBXSERVER01', '192.168.5.10'])
  expect(find(design, 'server', 'server-1')?.fqdn).toBe('mbxserver01.contoso.com')
})

test('texts that are not changed change nothing, and a name that was emptied stays', () => {
  for (const placeable of placeables) {
    const design = place(placeable, at)(emptyDesign)
    for (const item of Object.values(design.items)) {
      if (!isDescribed(item)) continue
      const texts = quickFieldsOf(item).map(({ text }) => text)
      expect(quickEdit(item, quickFieldsOf(item), texts)(design)).toBe(design)
      expect(quickEdit(item, quickFieldsOf(item), [' ', ...texts.slice(1)])(design)).toBe(design)
    }
  }
})

test('every list that is typed at a card is read entry by entry', () => {
  const lists = ['gateway', 'application', 'partner', 'exchangeOnline'] as const
  for (const placeable of lists) {
    const before = place(placeable, at)(emptyDesign)
    const [id = ''] = Object.keys(before.items)
    const texts = fieldsAfter(before, id).map((text, index) => (index === 0 ? text : 'a.example;b.example\n c.example'))
    const after = fieldsAfter(edited(before, id, texts), id)
    expect(after.slice(1)).toEqual(after.slice(1).map(() => 'a.example, b.example, c.example'))
    expect(after.length).toBeGreaterThan(1)
  }
})
