import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Design } from '../model/design'
import { indexes } from '../model/indexes'
import { lines } from '../model/relations'
import { check } from '../rules/check'
import { addItem } from '../edits/add'
import { changeItem, setParameter } from '../edits/change'
import { duplicateItems, newItems } from '../edits/duplicate'
import { removeItems } from '../edits/remove'
import { sequence } from '../edits/edit'
import { asBuilt, named } from '../powershell/testing/as-built'
import { p0 } from '../templates/p0'
import { correctDesign } from '../testing/correct-designs'
import { nearestFirst } from './nearest'
import { onDrawing } from './on-drawing'
import { parseQuery } from './query'
import { searchDesign } from './search'

const design: Design = sequence(
  addItem('note', { x: 0, y: 0 }, { text: 'Ask the firewall team about port 25' }),
  addItem('partner', { x: 0, y: 0 }, { name: 'Fabrikam', addresses: ['203.0.113.0/24'] }),
)(p0())

const found = (query: string, of = design) => searchDesign(of, parseQuery(query), check(of)).map(({ name }) => name)

describe('what is typed', () => {
  it('is read as words, words in quotes and filters', () => {
    expect(parseQuery('edge "firewall team" kind:edge version:SE ip:10.1.1.0/24').terms).toMatchObject([
      { kind: 'text', text: 'edge' },
      { kind: 'text', text: 'firewall team' },
      { kind: 'kind', of: 'edge' },
      { kind: 'version', version: 'se' },
      { kind: 'ip', range: { entered: '10.1.1.0/24' } },
    ])
  })

  it('is told of where a filter is unknown, has no value or a wrong one, and finds by the rest', () => {
    expect(parseQuery('colour:red is: is:red ip:10.1 edge')).toMatchObject({
      terms: [{ kind: 'text', text: 'edge' }],
      problems: [
        { problem: 'unknownFilter', filter: 'colour' },
        { problem: 'noValue', filter: 'is' },
        { problem: 'unknownState', value: 'red' },
        { problem: 'noAddress', value: '10.1' },
      ],
    })
  })

  it('may be anything', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { terms } = parseQuery(text)
        expect(() => searchDesign(design, { terms, problems: [] }, [])).not.toThrow()
      }),
    )
  })

  it('as an address with a port, or an IPv6 address, is a word', () => {
    expect(parseQuery('10.1.1.1:25 mail:25').terms.map(({ kind }) => kind)).toEqual(['text', 'text'])
    expect(parseQuery('fd00::1').terms).toMatchObject([{ kind: 'text' }])
  })
})

describe('what is found', () => {
  it('by address: who has it, who lets it in, who listens on it', () => {
    expect(found('ip:10.1.1.2')).toEqual(['EDGE01', 'From Internal Org'])
    expect(found('ip:192.168.5.10')).toEqual(expect.arrayContaining(['MBXSERVER01', 'From Internal Org']))
    expect(found('ip:203.0.113.7')).toEqual(['Fabrikam'])
    expect(found('ip:10.1.1.0/24')).toContain('EDGE01')
    expect(found('ip:198.51.100.1')).toEqual([])
  })

  it('by domain: hosts in it, accepted domains, partners and address spaces', () => {
    expect(found('domain:contoso.com')).toEqual(expect.arrayContaining(['EDGE01', 'MBXSERVER01', 'contoso.com']))
    expect(found('domain:fabrikam.com')).toEqual(['Fabrikam'])
    expect(found('domain:toso.com')).toEqual([])
  })

  it('by kind, version and words, of which each must be met', () => {
    expect(found('kind:edge')).toEqual(['EDGE01'])
    expect(found('kind:servers version:2019 mbx')).toEqual(['MBXSERVER01', 'MBXSERVER02'])
    expect(found('"firewall team"')).toEqual(['Note (2)'])
    expect(found('version:2013')).toEqual([])
    expect(found('')).toEqual([])
  })

  it('by problems: the objects that have one which nobody accepted', () => {
    const connector = indexes(design).byKind.receiveConnector.find(({ name }) => name === 'From Internal Org')
    const broken = setParameter(connector?.id ?? '', 'RemoteIPRanges', ['10.1.1.500'])(design)
    expect(found('is:error')).toEqual([])
    expect(found('is:error', broken)).toContain('From Internal Org')
    expect(found('is:problem kind:receive', broken)).toContain('From Internal Org')
  })

  describe('as new or changed is what the Changes tab tells so', () => {
    const built = asBuilt(p0())
    const original = named(built, 'To Internet').id

    it('which is nothing of what exists, also where its record is another object', () => {
      expect(found('is:new', built)).toEqual([])
      expect(found('is:changed', built)).toEqual([])
      const read = { ...built, baseline: structuredClone(built.baseline) }
      expect(found('is:changed', read)).toEqual([])
    })

    it('not a copy that takes the name of its removed original', () => {
      const copied = duplicateItems([original])(built)
      const [copy = ''] = newItems(built, copied)
      expect(found('is:new', copied)).toEqual([copied.items[copy]!.name])
      const renamed = changeItem<'sendConnector'>(copy, { name: 'To Internet', usage: undefined })
      const design = sequence(removeItems([original]), renamed)(copied)
      expect(found('is:new', design)).toEqual([])
      expect(found('is:changed', design)).toEqual([])
      expect(found('is:changed', setParameter(copy, 'Port', '2525')(design))).toEqual(['To Internet'])
    })
  })

  it('lies somewhere on the drawing: a connector as its lines, what belongs to a server at the server', () => {
    for (const { id } of indexes(design).byKind.sendConnector) {
      const drawn = lines(design).filter(({ subject }) => subject === id)
      expect(onDrawing(design.items[id]!, design)).toEqual(drawn.map((line) => line.id))
    }
    for (const connector of indexes(design).byKind.receiveConnector) {
      expect(onDrawing(connector, design)).toEqual([connector.server])
    }
  })

  it('every server, by its name, its FQDN and each of its addresses', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (seed) => {
        const of = correctDesign(seed)
        for (const { name, fqdn, adapters } of indexes(of).byKind.server) {
          const [address] = adapters.flatMap(({ addresses }) => addresses)
          for (const query of [name, fqdn, ...(address ? [`ip:${address}`] : [])])
            expect(found(query, of)).toContain(name)
        }
      }),
      { numRuns: 15 },
    )
  })
})

it('offers whose name is what was typed first, then whose name begins with it', () => {
  const query = parseQuery('EDGE01')
  const all = nearestFirst(searchDesign(design, query, []), query).map(({ name }) => name)
  expect(all[0]).toBe('EDGE01')
  expect(all.length).toBeGreaterThan(1)
  const part = parseQuery('edge')
  const nearest = nearestFirst(searchDesign(design, part, []), part).map(({ name }) => name.toLowerCase())
  const begins = nearest.map((name) => name.startsWith('edge'))
  expect(begins).toEqual(begins.toSorted((one, other) => Number(other) - Number(one)))
})
