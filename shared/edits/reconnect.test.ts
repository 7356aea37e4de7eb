import { describe, expect, test } from 'vitest'
import { lines } from '../model/relations'
import { itemOf, type Design } from '../model/design'
import { p0 } from '../templates/p0'
import { place } from './add'
import { connectAll } from './connect-all'
import { sequence } from './edit'
import { reconnectChoices, type Reconnection } from './reconnect'

/** Procedure P0 with an Edge server, a Mailbox server, the Internet once more and a gateway beside. */
const design = sequence(
  place('edge', { x: 0, y: 900 }),
  place('mailbox', { x: 300, y: 900 }),
  place('gateway', { x: 600, y: 900 }),
)(p0())

const idOf = (name: string, within: Design = design) =>
  Object.values(within.items).find((item) => item.name === name && within.layout[item.id])!.id
const drawn = (within: Design) =>
  lines(within).map(({ subject, from, to }) => {
    const name = (id: string) => itemOf(within, id).name
    return `${name(subject)}: ${name(from)} → ${name(to)}`
  })
const lineFrom = (from: string, to: string) =>
  lines(design).find((line) => line.from === idOf(from) && line.to === idOf(to))!

function reconnected(from: string, to: string, end: Reconnection['end'], node: string) {
  const answer = reconnectChoices(design, { line: lineFrom(from, to).id, end, node: idOf(node) })
  if ('refused' in answer) throw new Error(answer.refused)
  return answer.choices.map(({ edit }) => edit(design))
}

/** What a design has in lines that the other has not. */
const more = (one: Design, other: Design) => drawn(one).filter((line) => !drawn(other).includes(line))

describe('a line that is led elsewhere', () => {
  test('to another Edge server keeps its connector, which then sends there from all its source servers', () => {
    const [after, ...others] = reconnected('MBXSERVER01', 'EDGE01', 'to', 'EDGE02')
    expect(others).toEqual([])
    expect(more(after!, design)).toEqual(['To Edge: MBXSERVER01 → EDGE02', 'To Edge: MBXSERVER02 → EDGE02'])
    expect(more(design, after!)).toEqual(['To Edge: MBXSERVER01 → EDGE01', 'To Edge: MBXSERVER02 → EDGE01'])
  })

  test('from another Mailbox server leaves the other source servers of its connector', () => {
    const [after] = reconnected('MBXSERVER01', 'EDGE01', 'from', 'MBXSERVER03')
    expect(more(after!, design)).toEqual(['To Edge: MBXSERVER03 → EDGE01'])
    expect(more(design, after!)).toEqual(['To Edge: MBXSERVER01 → EDGE01'])
  })

  test('to a gateway asks how, and the connector that led to the Internet goes', () => {
    const all = reconnected('EDGE01', 'Internet', 'to', 'SMTP gateway')
    expect(all.length).toBeGreaterThan(1)
    for (const after of all) {
      expect(more(after, design)).toEqual(['To SMTP gateway: EDGE01 → SMTP gateway'])
      expect(more(design, after)).toEqual(['To Internet: EDGE01 → Internet'])
    }
  })

  test('of the Internet’s mail takes its route along', () => {
    for (const after of reconnected('Internet', 'EDGE01', 'to', 'EDGE02')) {
      expect(drawn(after).filter((line) => line.includes('Internet →'))).toHaveLength(1)
      expect(lines(after).some(({ from, to }) => from === idOf('Internet') && to === idOf('EDGE02'))).toBe(true)
    }
  })

  test('to where no line can be is refused, with the reason of a line that is drawn there', () => {
    const { id } = lineFrom('MBXSERVER01', 'EDGE01')
    expect(reconnectChoices(design, { line: id, end: 'to', node: idOf('MBXSERVER02') })).toMatchObject({
      refused: 'implicitInsideOrganization',
    })
  })
})

describe('lines from several to one', () => {
  test('share one connector where the first would have one of its own and the others join it', () => {
    const answer = connectAll(
      design,
      [idOf('MBXSERVER01'), idOf('MBXSERVER02'), idOf('MBXSERVER03')],
      idOf('SMTP gateway'),
    )
    if ('refused' in answer) throw new Error(answer.refused)
    const after = answer.choices.find(({ id }) => id === 'gatewayAnonymous')!.edit(design)
    expect(more(after, design)).toEqual(
      ['MBXSERVER01', 'MBXSERVER02', 'MBXSERVER03'].map((name) => `To SMTP gateway: ${name} → SMTP gateway`),
    )
  })

  test('leave out those that can have none and say why', () => {
    const answer = connectAll(design, [idOf('EDGE02'), idOf('MBXSERVER03')], idOf('EDGE01'))
    expect('choices' in answer && answer.choices.length).toBe(1)
    expect(answer.leftOut).toEqual([{ refused: 'edgeToEdge', from: 'EDGE02', to: 'EDGE01' }])
  })

  test('are refused with the reason of the first where none can be', () => {
    expect(connectAll(design, [idOf('EDGE02')], idOf('EDGE01'))).toMatchObject({ refused: 'edgeToEdge' })
  })
})
