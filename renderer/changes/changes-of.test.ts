import { expect, test } from 'vitest'
import { addServer } from '../../shared/edits/add'
import { changeItem, setParameter } from '../../shared/edits/change'
import { sequence } from '../../shared/edits/edit'
import { addAcceptedDomain } from '../../shared/edits/organization'
import { removeItems } from '../../shared/edits/remove'
import { emptyDesign } from '../../shared/model/design'
import { changesOf } from './changes-of'

const existing = addServer({ role: 'edge', version: '2019' }, { x: 0, y: 0 })(emptyDesign)
const connector = 'receiveConnector-1'

test('a server with what setup wrote changes nothing', () => {
  expect(changesOf(existing)).toEqual([])
})

test('a changed connector says from what to what', () => {
  const design = sequence(
    changeItem<'receiveConnector'>(connector, { name: 'From Internet' }),
    setParameter(connector, 'MaxMessageSize', '20MB'),
  )(existing)
  const [change] = changesOf(design)
  expect(change).toMatchObject({ id: connector, name: 'From Internet', where: 'EDGE01', state: 'changed' })
  expect(change?.details.map(({ field }) => field)).toEqual(['Name', 'MaxMessageSize'])
  expect(change?.details[1]?.text).toMatch(/→ 20MB$/)
})

test('what is new and what goes is listed too', () => {
  const design = sequence(addAcceptedDomain('contoso.com', 'server-1'), removeItems([connector]))(existing)
  expect(changesOf(design).map(({ name, state }) => [name, state])).toEqual([
    ['contoso.com', 'added'],
    [existing.items[connector]?.name, 'removed'],
  ])
})
