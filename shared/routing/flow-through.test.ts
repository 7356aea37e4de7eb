import { expect, it } from 'vitest'
import { place } from '../edits/add'
import { connectionChoices } from '../edits/connect'
import { sequence, type Edit } from '../edits/edit'
import type { Design } from '../model/design'
import { lines } from '../model/relations'
import { itemNamed } from '../templates/drawing'
import { p0 } from '../templates/p0'
import { correctDesign } from '../testing/correct-designs'
import { indexes } from '../model/indexes'
import { flowThrough } from './flow-through'

const draw =
  (from: string, to: string): Edit =>
  (design) => {
    const answer = connectionChoices(design, itemNamed(design, from).id, itemNamed(design, to).id)
    return 'choices' in answer ? (answer.choices[0]?.edit(design) ?? design) : design
  }

/** P0, with a scanner that submits to MBXSERVER01. */
const design = sequence(place('application', { x: 0, y: 0 }), draw('Application', 'MBXSERVER01'))(p0())

function flowOf(...names: readonly string[]): readonly string[] {
  const flow = flowThrough(
    design,
    names.map((name) => itemNamed(design, name).id),
  )
  return drawn(design, flow.lines)
}

function drawn(of: Design, ids: ReadonlySet<string>): readonly string[] {
  const name = (id: string) => of.items[id]?.name
  return lines(of).flatMap(({ id, from, to }) => (ids.has(id) ? [`${name(from)} → ${name(to)}`] : []))
}

it('mail of a Mailbox server goes out through the Edge server and comes in through it, not to the other Mailbox server', () => {
  expect(flowOf('MBXSERVER02').toSorted()).toEqual([
    'EDGE01 → Internet',
    'EDGE01 → MBXSERVER02',
    'Internet → EDGE01',
    'MBXSERVER02 → EDGE01',
  ])
})

it('what a device submits goes to its server and out from there', () => {
  expect(flowOf('Application').toSorted()).toEqual([
    'Application → MBXSERVER01',
    'EDGE01 → Internet',
    'MBXSERVER01 → EDGE01',
  ])
})

it('a line is in the flow of what comes before it and what follows', () => {
  const line = lines(design).find(
    ({ from, to }) => design.items[from]?.name === 'EDGE01' && design.items[to]?.name === 'MBXSERVER01',
  )
  expect(drawn(design, flowThrough(design, [line?.id ?? '']).lines).toSorted()).toEqual([
    'EDGE01 → MBXSERVER01',
    'Internet → EDGE01',
  ])
})

it('everything passes the only Edge server', () => {
  expect(flowOf('EDGE01')).toHaveLength(lines(design).length)
})

it('of any correct design the flow through a node holds the node, every line at it, and both ends of every line', () => {
  for (let seed = 0; seed < 60; seed += 1) {
    const of = correctDesign(seed)
    for (const { id } of indexes(of).nodes) {
      const flow = flowThrough(of, [id])
      expect(flow.nodes.has(id)).toBe(true)
      for (const line of lines(of)) {
        if (line.to === id) expect(flow.lines.has(line.id)).toBe(true)
        if (flow.lines.has(line.id)) expect(flow.nodes.has(line.from) && flow.nodes.has(line.to)).toBe(true)
      }
    }
  }
})
