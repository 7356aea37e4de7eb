import { expect, test } from 'vitest'
import { setParameter } from '../../../shared/edits/change'
import type { Design } from '../../../shared/model/design'
import { indexes } from '../../../shared/model/indexes'
import { p0 } from '../../../shared/templates/p0'
import { answeredLines, litBy } from './answered'

const receiver = (name: string, design: Design) =>
  indexes(design).byKind.receiveConnector.find((connector) => connector.name === name)!
const namesOf = (ids: Iterable<string>, design: Design) => [...ids].flatMap((id) => design.items[id]?.name ?? [])

test('a Receive connector lights up its server, the lines that it answers and where they come from', () => {
  const design = p0()
  const connector = receiver('From Internal Org', design)
  const answered = answeredLines(connector, design)
  expect(answered.map(({ from }) => design.items[from]?.name)).toEqual(['MBXSERVER01', 'MBXSERVER02'])
  expect(namesOf(litBy(connector, answered)!, design)).toEqual(['EDGE01', 'MBXSERVER01', 'MBXSERVER02'])
})

test('a connector that answers nothing lights up nothing', () => {
  const { id } = receiver('From Internal Org', p0())
  const design = setParameter(id, 'Enabled', false)(p0())
  const connector = receiver('From Internal Org', design)
  expect(litBy(connector, answeredLines(connector, design))).toBeNull()
})
