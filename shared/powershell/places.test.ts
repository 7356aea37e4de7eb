import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addServer } from '../edits/add'
import type { Edit } from '../edits/edit'
import type { Version } from '../exchange/versions'
import { designOf } from '../rules/testing/designs'
import { placeName, placesOf, runStem, whereToStart } from './places'
import { hostileText } from './testing/hostile-text'

/** `server-1` and so on, called by those names. */
function edges(names: readonly string[]): readonly Edit[] {
  return names.map((name) => addServer({ role: 'edge', version: '2019', name, adapters: [] }, { x: 0, y: 0 }))
}

function stemsOf(names: readonly string[], targets: readonly string[]): readonly string[] {
  return placesOf(targets, designOf(...edges(names))).map(({ stem }) => stem)
}

describe('the scripts of the organization', () => {
  const inside = (...list: readonly Version[]) =>
    designOf(
      ...list.map((version, index): Edit => {
        const role = version === '2010' ? 'hub' : 'mailbox'
        return addServer({ role, version, name: `S${index}`, adapters: [] }, { x: 0, y: 0 })
      }),
    )

  test('start on any server where all have one version', () => {
    const sentence = 'in the Exchange Management Shell of the organization, on a Mailbox or Hub Transport server'
    expect(whereToStart('organization', inside('2019', '2019'))).toBe(sentence)
    expect(whereToStart('organization', inside('2010'))).toBe(sentence)
    expect(whereToStart('organization', inside())).toBe(sentence)
  })

  test('start on one of the newest version where there are several, whatever Edge servers have', () => {
    const edge = addServer({ role: 'edge', version: '2019', name: 'EDGE', adapters: [] }, { x: 0, y: 0 })
    const where = whereToStart('organization', edge(inside('2013', '2010')))
    expect(where).toMatch(/ on a server with Exchange Server 2013, since the shell of an older one lacks/)
  })
})

describe('the files of a place', () => {
  test('are called for the Edge server, those of the organization for it', () => {
    expect(stemsOf(['EDGE01'], ['server-1', 'organization'])).toEqual(['EDGE01', 'organization'])
  })

  test('of an Edge server called organization are not those of the organization', () => {
    expect(stemsOf(['organization'], ['server-1', 'organization'])).toEqual(['edge-organization', 'organization'])
    expect(stemsOf(['Organization'], ['server-1'])).toEqual(['edge-Organization'])
  })

  test('of Edge servers whose names differ by case only, or by what no file may be called, are told apart by a letter', () => {
    expect(stemsOf(['EDGE', 'edge', 'e/e', 'e\\e'], ['server-1', 'server-2', 'server-3', 'server-4'])).toEqual([
      'EDGE',
      'edge-b',
      'e-e',
      'e-e-b',
    ])
  })

  test('of an Edge server of whose name no letter is left are called by its id', () => {
    expect(stemsOf(['本社', '..'], ['server-1', 'server-2'])).toEqual(['server-1', 'server-2'])
  })

  test('of a second run are not those of an Edge server that is called so', () => {
    const targets = ['server-1', 'organization', 'server-1', 'server-2']
    expect(stemsOf(['EDGE', 'EDGE-2'], targets)).toEqual(['EDGE', 'organization', 'EDGE-2-b'])
    expect(stemsOf(['organization-2'], ['organization', 'server-1', 'organization'])).toEqual([
      'organization',
      'organization-2-b',
    ])
  })

  test('have names that every file system takes and that differ without case, whatever servers are called', () => {
    const name = fc.oneof(
      hostileText,
      fc.constantFrom(
        'organization',
        'ORGANIZATION',
        'edge-organization',
        'EDGE',
        'edge',
        'Edge-2',
        'Edge-b',
        'CON',
        '',
        'x'.repeat(99),
      ),
    )
    const targets = fc.array(fc.constantFrom('organization', 'server-1', 'server-2', 'server-3', 'server-4'))
    fc.assert(
      fc.property(fc.tuple(name, name, name, name), targets, (names, order) => {
        const places = placesOf(order, designOf(...edges(names)))
        const files = places.flatMap(({ key, stem }) =>
          order.filter((one) => one === key).map((_, index) => `3-apply-${runStem(stem, index + 1)}.ps1`),
        )
        for (const file of files) expect(file).toMatch(/^3-apply-[A-Za-z0-9_-]{1,60}\.ps1$/)
        expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length)
        expect(places.map(({ key }) => key)).toEqual([...new Set(order)])
      }),
    )
  })
})

test('a place is called as the Edge server is, one without a name by its id', () => {
  const design = designOf(...edges(['EDGE01', ' ']))
  expect(placeName('organization', design)).toBe('organization')
  expect(placeName('server-1', design)).toBe('EDGE01')
  expect(placeName('server-2', design)).toBe('server-2')
})
