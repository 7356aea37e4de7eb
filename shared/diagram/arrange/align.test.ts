import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { place } from '../../edits/add'
import { resizeItem, setZone } from '../../edits/change'
import { sequence } from '../../edits/edit'
import { emptyDesign, type Design } from '../../model/design'
import { align, alignments, distribute, spaceEqually } from './align'
import { extentOf, lengthOf, middleOf, type Axis } from './axis'
import { unitsOf } from './units'

const at = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) })
const kinds = ['edge', 'mailbox', 'internet', 'note', 'partner'] as const

/** Three to eight cards and notes anywhere. */
const drawn: fc.Arbitrary<Design> = fc
  .array(fc.tuple(fc.constantFrom(...kinds), at), { minLength: 3, maxLength: 8 })
  .map((things) => sequence(...things.map(([kind, where]) => place(kind, where)))(emptyDesign))
const axis = fc.constantFrom<Axis>('x', 'y')

function idsOf(design: Design): string[] {
  return Object.keys(design.layout)
}

function extentsOf(design: Design, along: Axis) {
  return unitsOf(design, idsOf(design)).map(({ box }) => extentOf(box, along))
}

describe('aligning what is selected', () => {
  it.each([
    ['left', 'x', ({ first }: { first: number }) => first],
    ['right', 'x', ({ last }: { last: number }) => last],
    ['top', 'y', ({ first }: { first: number }) => first],
    ['bottom', 'y', ({ last }: { last: number }) => last],
    ['centre', 'x', middleOf],
    ['middle', 'y', middleOf],
  ] as const)('%s: all have it in common', (how, along, of) => {
    fc.assert(
      fc.property(drawn, (design) => {
        const places = extentsOf(align(idsOf(design), how)(design), along).map(of)
        expect(Math.max(...places) - Math.min(...places)).toBeLessThanOrEqual(1)
      }),
      { numRuns: 40 },
    )
  })

  it('a second time changes nothing, and nothing moves in the other direction', () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom(...alignments), (design, how) => {
        const once = align(idsOf(design), how)(design)
        expect(align(idsOf(design), how)(once).layout).toEqual(once.layout)
        const across = how === 'left' || how === 'centre' || how === 'right' ? 'y' : 'x'
        expect(extentsOf(once, across)).toEqual(extentsOf(design, across))
      }),
      { numRuns: 40 },
    )
  })

  it('of one thing alone changes nothing', () => {
    const design = place('edge', { x: 7, y: 7 })(emptyDesign)
    expect(align(idsOf(design), 'left')(design)).toBe(design)
  })

  it('takes along what is in a zone, at the same distances', () => {
    const design = sequence(
      place('perimeter', { x: 300, y: 0 }),
      place('edge', { x: 330, y: 60 }),
      place('internet', { x: 0, y: 0 }),
      setZone(['server-1'], 'zone-1'),
    )(emptyDesign)
    const { layout } = align(['zone-1', 'internet-1', 'server-1'], 'left')(design)
    expect([layout['zone-1'], layout['server-1']]).toEqual([
      { x: 0, y: 0 },
      { x: 30, y: 60 },
    ])
  })
})

describe('distributing what is selected', () => {
  it('gives equal distances from middle to middle, in the order of before; the first and the last stay', () => {
    fc.assert(
      fc.property(drawn, axis, (design, along) => {
        const before = extentsOf(design, along).map(middleOf)
        const after = extentsOf(distribute(idsOf(design), along)(design), along).map(middleOf)
        expect(Math.abs(Math.min(...after) - Math.min(...before))).toBeLessThanOrEqual(1)
        expect(Math.abs(Math.max(...after) - Math.max(...before))).toBeLessThanOrEqual(1)
        const sorted = after.toSorted((a, b) => a - b)
        const steps = sorted.slice(1).map((middle, index) => middle - (sorted[index] ?? 0))
        expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(2)
      }),
      { numRuns: 40 },
    )
  })

  it('with equal spacing gives equal gaps, so that nothing covers anything in that direction', () => {
    fc.assert(
      fc.property(drawn, axis, (design, along) => {
        const spaced = spaceEqually(idsOf(design), along)(design)
        const extents = extentsOf(spaced, along).toSorted((a, b) => a.first - b.first)
        const gaps = extents.slice(1).map(({ first }, index) => first - (extents[index]?.last ?? 0))
        expect(Math.min(...gaps)).toBeGreaterThanOrEqual(23)
        expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(2)
        const lengths = (one: Design) => extentsOf(one, along).map(lengthOf)
        expect(lengths(spaced)).toEqual(lengths(design))
      }),
      { numRuns: 40 },
    )
  })

  it('moves the card in between to the middle', () => {
    const design = sequence(
      place('mailbox', { x: 0, y: 0 }),
      place('mailbox', { x: 230, y: 40 }),
      place('mailbox', { x: 700, y: 10 }),
    )(emptyDesign)
    const after = distribute(idsOf(design), 'x')(design)
    expect(after.layout['server-2']).toEqual({ x: 350, y: 40 })
  })

  it('is no reason to resize a zone', () => {
    const design = sequence(
      place('perimeter', { x: 0, y: 0 }),
      resizeItem('zone-1', { x: 0, y: 0, width: 300, height: 200 }),
      place('edge', { x: 400, y: 0 }),
      place('internet', { x: 900, y: 0 }),
    )(emptyDesign)
    expect(spaceEqually(idsOf(design), 'x')(design).layout['zone-1']).toEqual({ x: 0, y: 0, width: 300, height: 200 })
  })
})
