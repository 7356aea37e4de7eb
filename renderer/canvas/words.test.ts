import { expect, test } from 'vitest'
import { sceneOf } from '../../shared/diagram/scene-of'
import { p0 } from '../../shared/templates/p0'
import { nodeLabel } from './words'

const cards = new Map(sceneOf(p0()).nodes.map((node) => [node.name, node]))

test('a card is read out with all that stands on it, and with its connections', () => {
  expect(nodeLabel(cards.get('EDGE01')!, ['Internet'], [])).toBe(
    'EDGE01, Edge Transport · 2019; 10.1.1.1 external, 10.1.1.2 internal, edge01.contoso.com; sends to Internet',
  )
})

test('what has no connection says so', () => {
  expect(nodeLabel({ ...cards.get('Internet')!, details: [] }, [], [])).toBe('Internet, Everybody; not connected')
})
