import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listReceiver, listSender } from './list-patch'

interface Finding {
  rule: string
  subject?: string
  points: number[]
}

const finding: fc.Arbitrary<Finding> = fc.record(
  {
    rule: fc.constantFrom('A', 'B'),
    subject: fc.constantFrom('x', 'y'),
    points: fc.array(fc.nat(3), { maxLength: 2 }),
  },
  { requiredKeys: ['rule', 'points'] },
)

test('whatever lists are sent, the receiver has the same ones', () => {
  fc.assert(
    fc.property(fc.array(fc.array(finding, { maxLength: 8 }), { maxLength: 6 }), (lists) => {
      const [send, receive] = [listSender<Finding>(), listReceiver<Finding>()]
      for (const list of lists) expect(receive(structuredClone(send(list)))).toEqual(list)
    }),
  )
})

test('what was there before does not travel again, and is the same object', () => {
  const [send, receive] = [listSender<Finding>(), listReceiver<Finding>()]
  const [a, b, c] = ['a', 'b', 'c'].map((rule) => ({ rule, points: [1, 2] })) as [Finding, Finding, Finding]
  const before = receive(structuredClone(send([a, b])))
  const patch = send([structuredClone(b), c, { ...a }])
  expect(patch).toEqual([1, c, 0])
  const after = receive(structuredClone(patch))
  expect(after[0]).toBe(before[1])
  expect(after[2]).toBe(before[0])
})
