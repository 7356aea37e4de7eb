import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bindingCovers, bindingsEqual, parseBinding } from '../../exchange/bindings'
import { overlapsPartially, parseRange, rangesEqual } from '../../exchange/ranges'
import { equalTuples, partialOverlaps, serviceClashes, type Clash, type Socket } from './sockets'

const bindings = ['0.0.0.0:25', '10.1.1.1:25', '10.1.1.2:25', '[::]:25', '[fd00::1]:25', '0.0.0.0:26', '10.1.1.1:26']
const ranges = ['0.0.0.0/0', '10.0.0.0/8', '10.0.0.0-10.1.0.0', '10.0.0.9-10.2.0.0', '10.0.0.9', '::/0', 'fd00::/8']

/** Small worlds, so that conflicts are frequent. */
const socket: fc.Arbitrary<Socket> = fc
  .record({
    connector: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    service: fc.constantFrom('FrontendTransport' as const, 'HubTransport' as const),
    binding: fc.constantFrom(...bindings).map(bindingOf),
    ranges: fc.array(fc.constantFrom(...ranges).map(rangeOf), { maxLength: 3 }),
    from: fc.nat(3),
    steps: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ steps, ...rest }) => ({ ...rest, order: rest.connector.charCodeAt(0), to: rest.from + steps }))

function bindingOf(text: string) {
  const parsed = parseBinding(text)
  if (!parsed.ok) throw new Error(text)
  return parsed.value
}

function rangeOf(text: string) {
  const parsed = parseRange(text)
  if (!parsed.ok) throw new Error(text)
  return parsed.value
}

type Conflict = (a: Socket, b: Socket) => boolean

const meet: Conflict = (a, b) => bindingCovers(a.binding, b.binding) || bindingCovers(b.binding, a.binding)

/** The three conflicts, said of two sockets as the fact sheet says them. */
/** A connector that a statement changes while another one has the same listener and range all along. */
const changedBesideAnother: readonly Socket[] = [
  { ...bound('a'), from: 0, to: 2 },
  { ...bound('a'), from: 1, to: 2 },
  { ...bound('e'), from: 0, to: 2 },
]

function bound(connector: string): Omit<Socket, 'from' | 'to'> {
  const order = connector.charCodeAt(0)
  return {
    connector,
    order,
    service: 'HubTransport',
    binding: bindingOf('10.1.1.2:25'),
    ranges: [rangeOf('10.0.0.0/8')],
  }
}

const conflicts: readonly [string, (sockets: readonly Socket[]) => Iterable<Clash>, Conflict][] = [
  [
    'equal listeners and ranges',
    equalTuples,
    (a, b) =>
      a.service === b.service &&
      bindingsEqual(a.binding, b.binding) &&
      a.ranges.some((one) => b.ranges.some((other) => rangesEqual(one, other))),
  ],
  [
    'ranges that overlap in part',
    partialOverlaps,
    (a, b) =>
      a.service === b.service &&
      meet(a, b) &&
      a.ranges.some((one) => b.ranges.some((other) => overlapsPartially(one, other))),
  ],
  ['services on one socket', serviceClashes, (a, b) => a.service !== b.service && meet(a, b)],
]

describe.each(conflicts)('Finding %s', (_, find, conflict) => {
  const clash: Conflict = (a, b) => a.connector !== b.connector && a.from < b.to && b.from < a.to && conflict(a, b)

  it('names no pair that does not conflict', () => {
    fc.assert(
      fc.property(fc.array(socket, { maxLength: 12 }), (sockets) => {
        for (const [a, b] of find(sockets)) expect(clash(a, b)).toBe(true)
      }),
    )
  })

  it('names every connector that arrives while another conflicts with it', () => {
    fc.assert(
      fc.property(fc.array(socket, { maxLength: 12 }), (sockets) => {
        const arriving = new Set([...find(sockets)].flat())
        for (const late of sockets) {
          const blocked = sockets.some((early) => early.from < late.from && clash(early, late))
          if (blocked) expect(arriving).toContain(late)
        }
      }),
      { examples: [[[...changedBesideAnother]]] },
    )
  })
})
