import { expect, test } from 'vitest'
import { addServer } from '../../shared/edits/add'
import { setParameter } from '../../shared/edits/change'
import { emptyDesign, type Design } from '../../shared/model/design'
import { plan } from '../../shared/powershell/plan'
import { detailText } from '../../shared/powershell/planned/lines'
import { asBuilt } from '../../shared/powershell/testing/as-built'
import { p0 } from '../../shared/templates/p0'
import { changesOf } from './rows'

const rowsOf = (design: Design) => changesOf(plan(design), design).rows
const textsOf = (design: Design) =>
  rowsOf(design).map((row) => (row.kind === 'detail' ? `  ${detailText(row.detail)}` : row.text))

test('a design that is built already changes nothing', () => {
  expect(rowsOf(asBuilt(p0()))).toEqual([])
})

test('a new connector is told with its values, and its adapters as the addresses that they have', () => {
  const texts = textsOf(p0())
  const at = texts.indexOf('Receive connector “From Internal Org”')
  expect(texts.slice(at, at + 8)).toContain('  Bindings: 10.1.1.2:25')
  expect(texts.slice(at, at + 8)).toContain('  RemoteIPRanges: 192.168.5.10, 192.168.5.20')
  expect(texts.join('\n')).not.toMatch(/Internal:25|External:25|adapter-/)
})

test('what a connector that exists becomes is told from what it was', () => {
  expect(textsOf(p0())).toContain('  Bindings: 0.0.0.0:25 -> 10.1.1.1:25')
})

test('every row of an object knows the object, so that it can be shown', () => {
  const design = p0()
  const subjects = rowsOf(design).flatMap((row) => ('subject' in row ? [row.subject] : []))
  expect(subjects.length).toBeGreaterThan(20)
  expect(subjects.filter((id) => design.items[id] === undefined)).toEqual([])
})

test('what has to wait stands below the rest, with the reason', () => {
  const edge = addServer({ role: 'edge', version: '2019' }, { x: 0, y: 0 })(emptyDesign)
  const rows = rowsOf(setParameter('receiveConnector-1', 'Bindings', ['nonsense'])(edge))
  expect(rows.at(-2)).toMatchObject({ kind: 'place', text: 'Not in the scripts:' })
  expect(rows.at(-1)).toMatchObject({ kind: 'waiting', subject: 'receiveConnector-1' })
})
