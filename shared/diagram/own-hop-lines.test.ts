import { expect, test } from 'vitest'
import { setParameter } from '../edits/change'
import { emptyDesign } from '../model/design'
import { indexes } from '../model/indexes'
import { largeDesign } from '../testing/large-design'
import { p0 } from '../templates/p0'
import { ownHopLines } from './own-hop-lines'
import { sceneOf } from './scene-of'

const nobody: ReadonlySet<string> = new Set()
const hopsOf = (design = p0(), chosen = nobody) => ownHopLines(design, sceneOf(design).nodes, chosen)

test('between the two Mailbox servers of P0 mail is handed over on 2525 and 465, from card to card', () => {
  const { shown, total } = hopsOf()
  expect(total).toBe(1)
  expect(shown).toEqual([expect.objectContaining({ label: '465, 2525', broken: false })])
  const [one, other] = indexes(p0()).byKind.server.filter(({ role }) => role === 'mailbox')
  const boxes = new Map(sceneOf(p0()).nodes.map((node) => [node.id, node]))
  const middles = [one, other].map((server) => {
    const box = boxes.get(server?.id ?? '')
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  })
  expect([shown[0]?.from, shown[0]?.to]).toEqual(middles)
})

test('a hop that nobody answers is marked', () => {
  const connector = indexes(p0()).byKind.receiveConnector.find(({ name }) => name === 'Default MBXSERVER01')
  const design = setParameter(connector?.id ?? '', 'Enabled', false)(p0())
  expect(hopsOf(design).shown).toEqual([expect.objectContaining({ broken: true })])
})

test('of many servers the shortest hops are shown, or those of the chosen server', () => {
  const design = largeDesign(500)
  const { shown, total } = hopsOf(design)
  expect(shown).toHaveLength(60)
  expect(total).toBeGreaterThan(100_000)
  const chosen = hopsOf(design, new Set(['server-2']))
  expect(chosen.shown.every(({ id }) => id.split(' ').includes('server-2'))).toBe(true)
  expect(chosen.total).toBe(indexes(design).byKind.server.filter(({ role }) => role !== 'edge').length - 1)
  expect(hopsOf(emptyDesign)).toEqual({ shown: [], total: 0 })
})
