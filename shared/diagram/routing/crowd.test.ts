import { expect, it, vi } from 'vitest'
import { routeScene } from '../route-scene'
import { line, node } from '../testing/contoso-scene'
import { SegmentIndex } from './segment-index'

it('of hundreds of connectors between the same two ends, the later ones are drawn without looking for room that is not there', () => {
  const beside = vi.spyOn(SegmentIndex.prototype, 'isBeside')
  const around = vi.spyOn(SegmentIndex.prototype, 'countAround')
  const work = (count: number) => {
    vi.clearAllMocks()
    const lines = Array.from({ length: count }, (_, index) =>
      line(`connector ${index}`, 'a', 'b', 'encrypted', `To Edge ${index} · *`),
    )
    const [a, b] = [node('a', 'mailbox', 0, 0, '2019', 'A', []), node('b', 'edge', 500, 40, '2019', 'B', [])]
    const drawn = routeScene({ zones: [], nodes: [a, b], notes: [], lines })
    expect([drawn.lines.length, drawn.labels.length]).toEqual([count, count])
    return beside.mock.calls.length + around.mock.calls.length
  }
  expect(work(400)).toBeLessThan(1.3 * work(200))
  vi.restoreAllMocks()
})
